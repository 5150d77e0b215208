import { hitsLexicon } from "./lexicon.ts";
import type { ProbeCondition } from "./probe-condition.ts";

/** What one person answered, as far as a follow-up looks at it. */
export type Said = {
  readonly choice: string | null;
  readonly scale: number | null;
  readonly saysNothing: boolean;
  /** The words as said; left out or null when there are none. */
  readonly text?: string | null;
  /** Whether the roles differ on this question (reflection §4.5); known only after the reveal. */
  readonly diverges?: boolean;
};

/** Whether an answer calls for a follow-up by itself; `on-demand` never does. */
export function conditionHolds(when: ProbeCondition, said: Said): boolean {
  switch (when.op) {
    case "on-demand":
      return false;
    case "nothing-said":
      return said.saysNothing;
    case "at-most":
      return said.scale !== null && said.scale <= when.value;
    case "at-least":
      return said.scale !== null && said.scale >= when.value;
    case "one-of":
      return said.choice !== null && when.values.includes(said.choice);
    case "lexicon":
      return hitsLexicon(when.list, said.text ?? "");
    case "diverges":
      return said.diverges === true;
    case "and":
      return when.of.every((part) => conditionHolds(part, said));
    case "or":
      return when.of.some((part) => conditionHolds(part, said));
  }
}
