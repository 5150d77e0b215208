import type { AnswerKind, CurrentQuestion } from "@nabij/reflection";
import type { Draft } from "../draft/draft-store.ts";

/** The part of a command that holds what was said. */
export type Content = {
  readonly kind: AnswerKind;
  readonly text?: string;
  readonly choice?: string;
  readonly scale?: number;
};

/**
 * What is sent for a draft; null when it says nothing yet. Words that were typed go along with a
 * silence too, so that none are lost.
 */
export function contentOf(
  kind: AnswerKind,
  questionKind: CurrentQuestion["kind"],
  { text, choice, scale }: Pick<Draft, "text" | "choice" | "scale">,
): Content | null {
  const words = text.trim() === "" ? {} : { text: text.trim() };
  if (kind !== "answered") return { kind, ...words };
  switch (questionKind) {
    case "choice":
      return choice === null ? null : { kind, choice, ...words };
    case "scale":
      return scale === null ? null : { kind, scale, ...words };
    case "text":
      return text.trim() === "" ? null : { kind, ...words };
  }
}
