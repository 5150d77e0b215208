import type { AnswerKind, AnswerView } from "@nabij/reflection";
import { type Content, contentOf } from "../../../answer/answer-content.ts";
import type { ClientQuestion } from "./client-question.ts";

/** Ways to give no answer; each is kept as what it is and never counts as a yes (§4.4). */
export const silences = ["dont-know", "rather-not", "later"] as const;
type Silence = (typeof silences)[number];

/** What is chosen and written on one screen. */
export type Said = {
  readonly silence: Silence | null;
  readonly text: string;
  readonly choice: string | null;
  readonly scale: number | null;
};

/** What was said before, as it stands on the screen again. */
export function saidBefore(
  answer: Pick<AnswerView, "kind" | "text" | "choice" | "scale"> | undefined,
): Said {
  if (answer === undefined) return { silence: null, text: "", choice: null, scale: null };
  const { kind, text, choice, scale } = answer;
  return {
    silence: silences.find((silence) => silence === kind) ?? null,
    text: text ?? "",
    choice: choice?.id ?? null,
    scale,
  };
}

/** The part of a command that says it; null when nothing was chosen or written yet. */
export function contentFrom(question: Pick<ClientQuestion, "kind">, said: Said): Content | null {
  const kind: AnswerKind = said.silence ?? "answered";
  return contentOf(kind, question.kind, said);
}

/** Whether the screen says something else than what is kept already. */
export function isChanged(before: Said, now: Said): boolean {
  return (
    before.silence !== now.silence ||
    before.text.trim() !== now.text.trim() ||
    (now.silence === null && (before.choice !== now.choice || before.scale !== now.scale))
  );
}
