import type { Roster } from "@nabij/reflection";
import { Button } from "@nabij/ui";
import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { CertainLines, UncertainLines } from "./found-line-lists.tsx";
import { KeptText } from "./kept-text.tsx";
import { usePersonalDataCheck } from "./use-personal-data-check.ts";

export interface PersonalDataCheckProps {
  /** What the writer is about to send. Ask `hasPersonalData` first: without findings, do not draw this. */
  text: string;
  roster: Roster;
  /** With the text as it may leave this device. */
  onConfirm: (maskedText: string) => void;
  /** The writer wants to change the text first. */
  onBack: () => void;
  /** Easy words and bigger letters. */
  isEasy?: boolean;
  /** The text is on its way: the button keeps its place and takes no second press. */
  isSending?: boolean;
}

/**
 * Shows a writer which words are taken out before anything is stored, and asks about the ones
 * that may be no name (reflection §4.9, case 7). Takes the focus when it appears; Escape goes back.
 */
export function PersonalDataCheck(props: PersonalDataCheckProps) {
  const { text, roster, onConfirm, onBack, isEasy = false, isSending = false } = props;
  const { t } = useTranslation();
  const check = usePersonalDataCheck(text, roster);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const goBack = (event: KeyboardEvent) => {
    if (event.key === "Escape") onBack();
  };
  return (
    <section
      aria-labelledby={id}
      onKeyDown={goBack}
      className={`min-w-0 rounded-card border border-line bg-card p-5 shadow-card sm:p-6 ${isEasy ? "text-phone" : ""}`}
    >
      <h2
        id={id}
        ref={heading}
        tabIndex={-1}
        className="text-easy leading-snug font-semibold outline-none"
      >
        {isEasy ? t("personalData.easy.title") : t("personalData.title")}
      </h2>
      <p className="mt-1.5 max-w-measure text-soft">
        {isEasy ? t("personalData.easy.lead") : t("personalData.lead")}
      </p>
      <CertainLines check={check} isEasy={isEasy} />
      <UncertainLines check={check} isEasy={isEasy} />
      <KeptText parts={check.parts} isEasy={isEasy} />
      <div className="mt-6 flex flex-wrap gap-2.5">
        <Button
          variant="primary"
          size="large"
          isPending={isSending}
          onClick={() => onConfirm(check.masked)}
        >
          {isEasy ? t("personalData.easy.confirm") : t("personalData.confirm")}
        </Button>
        <Button className="min-h-11 self-center" onClick={onBack}>
          {isEasy ? t("personalData.easy.back") : t("personalData.back")}
        </Button>
      </div>
    </section>
  );
}
