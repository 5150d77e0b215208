import { Temporal } from "temporal-polyfill";
import type { BirthDate, PlainDate } from "./plain-date-schema.ts";

// The shapes stand apart so that a web page that only checks a date does not load a calendar.
export { BirthDate, PlainDate } from "./plain-date-schema.ts";

/** The day `months` later, clamped to the last day of the month: 30 November + 3 = 28 February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** The day `days` later; a negative number goes back. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Whole days from `from` to `until`; negative when `until` lies earlier. */
export function daysBetween(from: PlainDate, until: PlainDate): number {
  return Temporal.PlainDate.from(from).until(until, { largestUnit: "day" }).days;
}

/** Whole calendar months from `from` to `until`. */
export function monthsBetween(from: PlainDate, until: PlainDate): number {
  return Temporal.PlainDate.from(from).until(until, { largestUnit: "month" }).months;
}

/** From a day through a day; an empty end goes on. */
export type Period = { readonly from: PlainDate; readonly until: PlainDate | null };

/** Whether the period holds on day `at`; the last day counts (signals-core, Time). */
export function isCurrent(period: Period, at: PlainDate): boolean {
  return period.from <= at && (period.until === null || at <= period.until);
}

/**
 * The 18th birthday. Born on 29 February: 1 March in a year that is no leap year, because the
 * person is 18 when the day of 28 February is over (signals-core, Definitions).
 */
export function eighteenthBirthday(birthDate: BirthDate): PlainDate {
  const born = Temporal.PlainDate.from(birthDate.length === 7 ? `${birthDate}-01` : birthDate);
  const birthday = born.add({ years: 18 });
  return (born.day === birthday.day ? birthday : birthday.add({ days: 1 })).toString();
}

/** Age in whole years on day `at`. */
export function ageInYears(birthDate: BirthDate, at: PlainDate): number {
  const born = Temporal.PlainDate.from(birthDate.length === 7 ? `${birthDate}-01` : birthDate);
  return born.until(at, { largestUnit: "year" }).years;
}

/** An ISO 8601 week, Monday to Sunday, as one word that sorts: `2026-W05`. */
export function isoWeek(date: PlainDate): string {
  const day = Temporal.PlainDate.from(date);
  return weekKey(day.yearOfWeek ?? day.year, day.weekOfYear ?? 1);
}

/** A week as one word: `2026-W05`. Year and week are those of ISO 8601. */
export function weekKey(year: number, week: number): string {
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** 52 or 53: 28 December always lies in the last ISO week of its year. */
export function weeksInYear(year: number): number {
  return Temporal.PlainDate.from({ year, month: 12, day: 28 }).weekOfYear ?? 52;
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): PlainDate {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return fourth
    .subtract({ days: fourth.dayOfWeek - 1 })
    .add({ weeks: week - 1 })
    .toString();
}

/** The last `count` complete ISO weeks, the last Sunday on or before `at`, newest first. */
export function lastCompleteWeeks(at: PlainDate, count: number): readonly string[] {
  const day = Temporal.PlainDate.from(at);
  const sunday = day.subtract({ days: day.dayOfWeek % 7 });
  return Array.from({ length: count }, (_, weeks) =>
    isoWeek(sunday.subtract({ weeks }).toString()),
  );
}
