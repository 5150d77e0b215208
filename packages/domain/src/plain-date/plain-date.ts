import { Temporal } from "temporal-polyfill";
import { dateOfNumber, dayNumber, daysInMonth, numberOf, partsOf, weekday } from "./day-number.ts";
import type { BirthDate, PlainDate } from "./plain-date-schema.ts";

// The shapes stand apart so that a web page that only checks a date does not load a calendar.
export { BirthDate, PlainDate } from "./plain-date-schema.ts";

/**
 * The day `months` later, clamped to the last day of the month: 30 November + 3 = 28 February. No
 * day lies beyond the years 0 to 9999, so that dates go on comparing as words.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + month - 1 + months;
  const inYear = Math.floor(count / 12);
  const inMonth = count - inYear * 12 + 1;
  return dateOfNumber(numberOf(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth))));
}

/** The day `days` later; a negative number goes back. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfNumber(dayNumber(date) + days);
}

/** Whole days from `from` to `until`; negative when `until` lies earlier. */
export function daysBetween(from: PlainDate, until: PlainDate): number {
  return dayNumber(until) - dayNumber(from);
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
  const born = birthDate.length === 7 ? `${birthDate}-01` : birthDate;
  const birthday = addMonths(born, 18 * 12);
  return partsOf(born).day === partsOf(birthday).day ? birthday : addDays(birthday, 1);
}

/** Age in whole years on day `at`. */
export function ageInYears(birthDate: BirthDate, at: PlainDate): number {
  const born = Temporal.PlainDate.from(birthDate.length === 7 ? `${birthDate}-01` : birthDate);
  return born.until(at, { largestUnit: "year" }).years;
}

/** An ISO 8601 week, Monday to Sunday, as one word that sorts: `2026-W05`. */
export function isoWeek(date: PlainDate): string {
  return keyOfOrder(weekOfNumber(dayNumber(date)));
}

/** The ISO week of a day as one number that sorts: 202605. */
export function weekOrder(date: PlainDate): number {
  return weekOfNumber(dayNumber(date));
}

/** A week as one word: `2026-W05`. Year and week are those of ISO 8601. */
export function weekKey(year: number, week: number): string {
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** 52 or 53: 28 December always lies in the last ISO week of its year. */
export function weeksInYear(year: number): number {
  return weekOfNumber(numberOf(year, 12, 28)) % 100;
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): PlainDate {
  // 4 January always lies in the first week.
  const fourth = numberOf(year, 1, 4);
  return dateOfNumber(fourth - weekday(fourth) + 7 * (week - 1));
}

/** The last Sunday on or before `at`, when an ISO week is complete. */
export function lastSunday(at: PlainDate): PlainDate {
  const day = dayNumber(at);
  return dateOfNumber(day - ((weekday(day) + 1) % 7));
}

/** The last `count` complete ISO weeks, the last Sunday on or before `at`, newest first. */
export function lastCompleteWeeks(at: PlainDate, count: number): readonly string[] {
  const sunday = lastSunday(at);
  return Array.from({ length: count }, (_, weeks) => isoWeek(addDays(sunday, -7 * weeks)));
}

/** The ISO week of a day as 202605: the year is that of its Thursday. */
function weekOfNumber(day: number): number {
  const thursday = day - weekday(day) + 3;
  const { year } = partsOf(dateOfNumber(thursday));
  return year * 100 + Math.floor((thursday - numberOf(year, 1, 1)) / 7) + 1;
}

function keyOfOrder(order: number): string {
  return weekKey(Math.floor(order / 100), order % 100);
}
