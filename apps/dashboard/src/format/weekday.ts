import { weekdays } from "@nabij/domain";

/** A day of the week, short: `di` in Dutch, `Tue` in English. */
export function weekdayInWords(day: (typeof weekdays)[number], language: string): string {
  // The first of January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day)));
  return date.toLocaleDateString(language === "en" ? "en-GB" : "nl-NL", {
    weekday: "short",
    timeZone: "UTC",
  });
}
