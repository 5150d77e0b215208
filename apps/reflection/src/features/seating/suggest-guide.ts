import { daysBetween, monthsBetween } from "@nabij/domain";

/** What of a trajectory says which conversation is due; dates are ISO days. */
export type GuideFacts = {
  readonly startDate: string;
  /** Days on which a renewal must be in. */
  readonly renewals: readonly string[];
  /** Days on which was looked back. */
  readonly evaluations: readonly string[];
};

/** Which guide to begin with, and the fact it rests on; `count` in weeks or months. */
export type Suggestion =
  | { readonly guideId: "verlenging"; readonly reason: "renewal"; readonly count: number }
  | { readonly guideId: "start"; readonly reason: "begun"; readonly count: number }
  | { readonly guideId: "evaluatie"; readonly reason: "evaluated"; readonly count: number }
  | { readonly guideId: "evaluatie"; readonly reason: "never"; readonly count: number }
  /** A conversation in sittings that is not through its questions; `count` is the next sitting. */
  | { readonly guideId: string; readonly reason: "series"; readonly count: number };

/** Weeks ahead in which a renewal asks to think again (G43); our choice. */
const renewalWeeks = 12;
/** Weeks in which a 1-to-1 is new; our choice. */
const newWeeks = 8;
/** Months after which a look back is due; our choice. */
const evaluationMonths = 6;

/** A proposal and never more: whoever begins chooses. null when nothing presses. */
export function suggestGuide(facts: GuideFacts, today: string): Suggestion | null {
  const weeks = (from: string, to: string) => Math.floor(daysBetween(from, to) / 7);
  const ahead = facts.renewals.filter((day) => day >= today).toSorted()[0];
  if (ahead !== undefined && weeks(today, ahead) <= renewalWeeks)
    return { guideId: "verlenging", reason: "renewal", count: weeks(today, ahead) };
  const running = weeks(facts.startDate, today);
  if (facts.startDate > today || running < newWeeks)
    return { guideId: "start", reason: "begun", count: Math.max(0, running) };
  const months = (from: string) => monthsBetween(from, today);
  const last = facts.evaluations
    .filter((day) => day <= today)
    .toSorted()
    .at(-1);
  if (last === undefined)
    return { guideId: "evaluatie", reason: "never", count: months(facts.startDate) };
  return months(last) >= evaluationMonths
    ? { guideId: "evaluatie", reason: "evaluated", count: months(last) }
    : null;
}
