import type { PlainDate } from "../plain-date/plain-date.ts";
import type { TrajectoryFacts } from "../signal/signal.ts";
import { type ClosedPeriod, unknownAnswer } from "./benchmark-indicator.ts";

/**
 * The rule of one indicator, for a trajectory of its population: `at` is its reference date, the
 * last day of the period on which it ran.
 */
export type Answer = (facts: TrajectoryFacts, at: PlainDate, period: ClosedPeriod) => string;

/** Yes, no, or not known. */
export function yesOrNo(value: boolean | null): string {
  if (value === null) return unknownAnswer;
  return value ? "ja" : "nee";
}

/** None, one or more of something in the period. */
export function howMany(count: number): string {
  if (count === 0) return "geen";
  return count === 1 ? "een" : "meer";
}

/** The name of the first band whose end lies above the value; the last band has no end. */
export function bandOf(
  value: number,
  bands: readonly (readonly [name: string, end: number])[],
  last: string,
): string {
  return bands.find(([, end]) => value < end)?.[0] ?? last;
}

/** Whether a day lies in the period. */
export function isWithin(day: PlainDate | null, { from, until }: ClosedPeriod): boolean {
  return day !== null && from <= day && day <= until;
}
