import { addDays, addMonths, type PlainDate } from "@nabij/domain";

/** How long a signal may rest at most, in months; the node refuses a later day. */
const longestMonths = 6;

type RestPreset = "week" | "twoWeeks" | "month" | "evaluation";

/** A ready choice for the last day of rest. */
export type RestDay = { readonly preset: RestPreset; readonly until: PlainDate };

/** The latest day a signal may rest up to. */
export function latestRest(today: PlainDate): PlainDate {
  return addMonths(today, longestMonths);
}

/** Days to choose from, the last day of rest included; the next evaluation when it lies near enough. */
export function restDays(today: PlainDate, nextEvaluation: PlainDate | null): readonly RestDay[] {
  const days: RestDay[] = [
    { preset: "week", until: addDays(today, 7) },
    { preset: "twoWeeks", until: addDays(today, 14) },
    { preset: "month", until: addMonths(today, 1) },
  ];
  const isNear = nextEvaluation !== null && isRestDay(nextEvaluation, today);
  return isNear ? [...days, { preset: "evaluation", until: nextEvaluation }] : days;
}

/** Whether a signal may rest up to and including this day. */
export function isRestDay(until: PlainDate, today: PlainDate): boolean {
  return today <= until && until <= latestRest(today);
}
