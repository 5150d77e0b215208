import type { TFunction } from "i18next";

const known = [
  "InvalidRecord",
  "EndBeforeStart",
  "StaleVersion",
  "MayNot",
  "NotFound",
  "AlreadyExists",
  "Busy",
  "ClosingEvaluationMissing",
] as const;

/** Why the node refused, in the reader's words; what a form cannot meet is "something went wrong". */
export function refusedWords(reason: string | null, t: TFunction<"words">): string {
  const type = known.find((each) => each === reason);
  return t(type === undefined ? "refused.other" : `refused.${type}`);
}
