import { Temporal } from "temporal-polyfill";
import { addDays, type PlainDate } from "../plain-date/plain-date.ts";

const monday = 1;

/**
 * The coming day of the weekly case table, on or after `at`: the same day of the week as the last
 * meeting that was planned, or Monday when none was (S3).
 */
export function comingMeeting(planned: readonly PlainDate[], at: PlainDate): PlainDate {
  const last = planned.toSorted().at(-1);
  const weekday = last === undefined ? monday : weekdayOf(last);
  return addDays(at, (weekday - weekdayOf(at) + 7) % 7);
}

function weekdayOf(day: PlainDate): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}
