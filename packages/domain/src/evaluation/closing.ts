import { daysBetween, type PlainDate } from "../plain-date/plain-date.ts";
import type { Evaluation } from "./evaluation.ts";

/** The four questions every closing evaluation answers: use, intensity, duration, outcome (S14). */
export const closingQuestions = [
  "lookBackUse",
  "lookBackIntensity",
  "lookBackDuration",
  "lookBackOutcome",
] as const;
export type ClosingQuestion = (typeof closingQuestions)[number];

/** A trajectory cannot end before it was looked back on (S14). */
export type ClosingRefusal = {
  readonly type: "ClosingEvaluationMissing";
  /** What a closing evaluation near that day still lacks; all four when there is none. */
  readonly missing: readonly ClosingQuestion[];
};

/** Days between the end of a trajectory and its closing evaluation, before or after, at most. */
const nearEnd = 31;

/** The questions of S14 an evaluation has no answer to; blank words are no answer. */
export function closingGaps(
  evaluation: Pick<Evaluation, ClosingQuestion>,
): readonly ClosingQuestion[] {
  return closingQuestions.filter((question) => (evaluation[question] ?? "").trim() === "");
}

/**
 * Whether a trajectory may end on `endDate`: the refusal, or nothing when a closing evaluation
 * within 31 days before or after answers all four questions.
 */
export function closingRefusal(
  evaluations: readonly Evaluation[],
  endDate: PlainDate,
): ClosingRefusal | null {
  const [best] = closingEvaluations(evaluations, endDate);
  const missing = best === undefined ? closingQuestions : closingGaps(best);
  return missing.length === 0 ? null : { type: "ClosingEvaluationMissing", missing };
}

/** The closing evaluations near a day, the most complete first. */
export function closingEvaluations(
  evaluations: readonly Evaluation[],
  endDate: PlainDate,
): readonly Evaluation[] {
  return evaluations
    .filter(
      ({ kind, date }) => kind === "afsluiting" && Math.abs(daysBetween(date, endDate)) <= nearEnd,
    )
    .toSorted((a, b) => closingGaps(a).length - closingGaps(b).length);
}
