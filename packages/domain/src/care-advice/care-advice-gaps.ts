import type { CareAdvice, CareAdviceMember } from "./care-advice.ts";

/** Who makes the plan: youth and parents with municipality, school and provider (S2). */
export const expectedMembers: readonly CareAdviceMember[] = [
  "jongere",
  "ouders",
  "gemeente",
  "school",
  "zorgaanbieder",
];

export type CareAdviceGaps = {
  /** Who was expected at the table and was not there. Advisers such as CCE come when needed. */
  readonly missing: readonly CareAdviceMember[];
  /** The questions of the team that have no answer yet. */
  readonly unanswered: readonly ("whatIsNeeded" | "howToStepDown")[];
};

/** What a meeting of the care advice team still lacks: a fact to act on, no verdict (S2). */
export function careAdviceGaps(
  advice: Pick<CareAdvice, "members" | "whatIsNeeded" | "howToStepDown">,
): CareAdviceGaps {
  const questions = ["whatIsNeeded", "howToStepDown"] as const;
  return {
    missing: expectedMembers.filter((member) => !advice.members.includes(member)),
    unanswered: questions.filter((question) => advice[question] === null),
  };
}
