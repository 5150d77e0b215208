import { addDays, addMonths, type Period, type PlainDate } from "../plain-date/plain-date.ts";

/** The day after. */
export function dayAfter(date: PlainDate): PlainDate {
  return addDays(date, 1);
}

/** The later of two days. */
export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  if (a < b) return b;
  return a;
}

/** The days given, without the empty ones. */
export function daysOf(...given: readonly (PlainDate | null)[]): readonly PlainDate[] {
  return given.filter((date) => date !== null);
}

/** The first day a period holds, and the first on which it no longer does. */
export function edgesOf({ from, until }: Period): readonly PlainDate[] {
  return until === null ? [from] : [from, dayAfter(until)];
}

/**
 * The first day D with D − `months` on or after `date`: from then on `date` is no longer "later
 * than D − n months". Months are clamped, so this may be a day later than `date` + n months.
 */
export function outOfSightOn(date: PlainDate, months: number): PlainDate {
  const day = addMonths(date, months);
  return addMonths(day, -months) < date ? dayAfter(day) : day;
}

/** The first day D with D + `months` on or after `date`: from then on `date` is within n months. */
export function inSightOn(date: PlainDate, months: number): PlainDate {
  const day = addMonths(date, -months);
  return addMonths(day, months) < date ? dayAfter(day) : day;
}
