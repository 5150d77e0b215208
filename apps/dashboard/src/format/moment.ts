import { dayInAmsterdam } from "@nabij/domain";
import { dayInWords } from "./day.ts";

/** An instant (ISO 8601) as a day in words, in Amsterdam. */
export function dayOfMoment(iso: string, language: string): string {
  return dayInWords(dayInAmsterdam(Date.parse(iso)), language);
}

const clock = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "Europe/Amsterdam",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** The time of an instant in Amsterdam: `14:05:09`. */
export function timeOfMoment(iso: string): string {
  return clock.format(Date.parse(iso));
}
