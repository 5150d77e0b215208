import { Temporal } from "temporal-polyfill";
import type { PlainDate } from "./plain-date.ts";

/** The calendar day in the Netherlands at an instant, given as milliseconds since 1970 (UTC). */
export function dayInAmsterdam(epochMilliseconds: number): PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds)
    .toZonedDateTimeISO("Europe/Amsterdam")
    .toPlainDate()
    .toString();
}

/** The instant at which a day begins in the Netherlands, as ISO 8601 in UTC with milliseconds. */
export function startInAmsterdam(day: PlainDate): string {
  const start = Temporal.PlainDate.from(day).toZonedDateTime("Europe/Amsterdam");
  return new Date(start.epochMilliseconds).toISOString();
}
