import { Button, canReadAloud, onVoices, readAloud, SpeakIcon, stopReading } from "@nabij/ui";
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../../../words/i18n.ts";

interface EasyScreenProps {
  title: string;
  /** What is read aloud after the title. */
  spoken?: readonly (string | null | false)[];
  /** Above the title: how far somebody is. */
  progress?: ReactNode;
  children?: ReactNode;
  /** The buttons at the foot. */
  actions?: ReactNode;
}

/** One thing on one screen, big, with a button that reads it aloud on the device itself. */
export function EasyScreen({ title, spoken = [], progress, children, actions }: EasyScreenProps) {
  const { i18n } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  // Another screen is a new page for who listens or uses keys: start at its title.
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
    return stopReading;
  }, [title]);
  return (
    <div
      lang={i18n.language === "en" ? "en" : "nl-x-simpel"}
      className="flex flex-1 flex-col text-easy leading-snug"
    >
      <div className="mb-6 flex min-h-11 items-center justify-between gap-4 text-phone text-soft">
        <span>{progress}</span>
        <ReadAloud text={[title, ...spoken].filter(Boolean).join(". ")} />
      </div>
      <h1
        ref={heading}
        tabIndex={-1}
        className="mb-8 text-page leading-[1.25] font-bold tracking-[-0.01em] text-balance outline-none"
      >
        {title}
      </h1>
      <div className="flex-1">{children}</div>
      {actions && <div className="mt-10 flex gap-3">{actions}</div>}
    </div>
  );
}

function ReadAloud({ text }: { text: string }) {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === "en" ? "en" : "nl";
  const isThere = useSyncExternalStore(onVoices, () => canReadAloud(language));
  if (!isThere) return null;
  return (
    <button
      type="button"
      onClick={() => readAloud(text, language)}
      className="inline-flex min-h-16 shrink-0 items-center gap-2 rounded-control px-2 underline underline-offset-4 hover:decoration-2"
    >
      <SpeakIcon size={24} />
      {t("mineSimple.readAloud")}
    </button>
  );
}

interface EasyButtonProps {
  children: ReactNode;
  onClick: () => void;
  isMain?: boolean;
  isPending?: boolean;
}

/** A button of at least 64 px; the main one takes the room. */
export function EasyButton({ children, onClick, isMain = false, isPending }: EasyButtonProps) {
  return (
    <Button
      variant={isMain ? "primary" : "secondary"}
      size="large"
      className={`min-h-16! text-easy! ${isMain ? "flex-1" : ""}`}
      isPending={isPending ?? false}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
