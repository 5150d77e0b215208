import type { Guide } from "./guide.ts";
import { easyReadProblems } from "./lint/easy-read-problems.ts";
import type { GuideProblem } from "./lint/guide-problem.ts";
import { questionProblems } from "./lint/question-problems.ts";
import { structureProblems } from "./lint/structure-problems.ts";
import { wordProblems } from "./lint/word-problems.ts";

export { brokenEasyRules, longestEasySentence } from "./lint/easy-read-problems.ts";
export type { EasyRule, GuideProblem } from "./lint/guide-problem.ts";

/** Checks a guide; `rows` are the rows of requirements §4 it must hold exactly once. */
export function lintGuide(guide: Guide, rows: readonly number[] = []): GuideProblem[] {
  return [
    ...structureProblems(guide, rows),
    ...wordProblems(guide),
    ...questionProblems(guide),
    ...easyReadProblems(guide),
  ];
}
