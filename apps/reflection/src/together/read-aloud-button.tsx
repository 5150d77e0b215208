import { canReadAloud, onVoices, readAloud, SpeakIcon, stopReading } from "@nabij/ui";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../conversation/use-conversation.ts";

/** Reads a question aloud with a voice of the device; out of sight on a device without one. */
export function ReadAloud({ text }: { text: string }) {
  const { t } = useTranslation();
  const { language } = useConversation().view;
  const [can, setCan] = useState(() => canReadAloud(language));
  useEffect(() => onVoices(() => setCan(canReadAloud(language))), [language]);
  useEffect(() => stopReading, []);
  if (!can) return null;
  return (
    <button
      type="button"
      onClick={() => readAloud(text, language)}
      className="-mt-3 mb-3 inline-flex min-h-11 items-center gap-2 self-start text-base text-soft underline decoration-1 underline-offset-3 hover:text-ink hover:decoration-2"
    >
      <SpeakIcon size={20} />
      {t("question.readAloud")}
    </button>
  );
}
