import { Button, PlusIcon, VisuallyHidden } from "@nabij/ui";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ReportSection } from "../../shell/report-section.tsx";
import { asLanguage } from "../../words/i18n.ts";
import type { AdaptProps } from "./adapt-props.ts";
import { AdaptQuestion } from "./adapt-question.tsx";
import { arranged, bringBack, keepOwn, leaveOut, move } from "./copy-changes.ts";
import { inWords } from "./in-words.ts";
import { ownQuestion } from "./own-question.ts";

/** One phase of a copy: its questions in order, those left out, and room for an own one. */
export function AdaptPhase(props: AdaptProps) {
  const { phase, copy, onOpen, onChange } = props;
  const { t, i18n } = useTranslation();
  const language = asLanguage(i18n.language);
  const { shown, hidden } = arranged(phase, copy);
  const [news, setNews] = useState("");
  const keepFocus = useKeptFocus();
  const step = (id: string, by: -1 | 1) => {
    const at = shown.findIndex(({ question }) => question.id === id) + by;
    if (at < 0 || at >= shown.length) return;
    onChange(move(copy, phase, id, by));
    setNews(t("guides.moved", { place: at + 1, of: shown.length }));
    keepFocus(`${id}-${by}`);
  };
  const add = () => {
    const [like] = phase.questions;
    if (like === undefined) return;
    const id = `eigen-${crypto.randomUUID().slice(0, 8)}`;
    const words = { nl: "", en: "", easy: "", toClient: "" };
    onChange(keepOwn(copy, phase.id, ownQuestion({ id, words, who: like.who, like })));
    onOpen(id);
  };
  return (
    <ReportSection title={inWords(phase.title, language)} text={inWords(phase.intro, language)}>
      <VisuallyHidden>
        <span role="status">{news}</span>
      </VisuallyHidden>
      <ol className="divide-y divide-line rounded-card border border-line bg-card">
        {shown.map((line, index) => (
          <AdaptQuestion
            key={line.question.id}
            {...props}
            {...line}
            place={index + 1}
            onStep={(by) => step(line.question.id, by)}
            onLeaveOut={() => {
              onChange(leaveOut(copy, phase, line.question.id));
              setNews(t("guides.leftOut"));
            }}
          />
        ))}
      </ol>
      {hidden.length > 0 && (
        <ul aria-label={t("guides.hidden")} className="mt-3 grid gap-1.5 px-5">
          {hidden.map(({ id, text }) => (
            <li key={id} className="flex items-baseline justify-between gap-4 text-soft">
              <span className="line-through">{inWords(text, language)}</span>
              <Button
                size="small"
                variant="quiet"
                aria-label={t("guides.bringBackOne", { text: inWords(text, language) })}
                onClick={() => onChange(bringBack(copy, phase, id))}
              >
                {t("guides.bringBack")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button className="mt-3" variant="quiet" onClick={add}>
        <PlusIcon size={18} />
        {t("guides.add")}
      </Button>
    </ReportSection>
  );
}

/** A line that moves is drawn anew elsewhere: its button gets the keyboard back. */
function useKeptFocus(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return (id) => {
    wanted.current = id;
  };
}
