import type { AnswerView } from "@nabij/reflection";
import { useTranslation } from "react-i18next";
import type { ClientQuestion } from "../model/client-question.ts";
import { silences } from "../model/said-content.ts";

type Shown = Pick<AnswerView, "kind" | "text" | "choice" | "scale" | "prompt">;

/** An answer as it was said, in the words of the button that was pressed. */
export function useSaidWords(): (answer: Shown, question: ClientQuestion | undefined) => string {
  const { t } = useTranslation();
  return ({ kind, text, choice, scale, prompt }, question) => {
    // Asked once more, somebody pressed nothing again: only the words are new.
    if (prompt === "after-probing" && text !== null) return `“${text}”`;
    const silence = silences.find((known) => known === kind);
    const pressed =
      silence !== undefined
        ? t(`clientMode.silence.${silence}`)
        : (question?.options.find(({ id }) => id === choice?.id)?.text ??
          question?.steps.find(({ value }) => value === scale)?.text ??
          choice?.text ??
          (scale === null ? "" : `${scale}`));
    const words = text === null ? "" : `“${text}”`;
    return [pressed, words].filter((part) => part !== "").join(". ");
  };
}
