/**
 * A day as one says it, "op 3 december"; with the year when it is another one than today's. What is
 * no ISO date ("na de zomer") stays as it was said. `today` is an ISO date.
 */
export function easyDay(when: string, today: string, language: "nl" | "en"): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(when)) return when;
  const moment = Date.parse(`${when}T12:00:00Z`);
  if (Number.isNaN(moment)) return when;
  const isThisYear = when.slice(0, 4) === today.slice(0, 4);
  const format = new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    day: "numeric",
    month: "long",
    ...(isThisYear ? {} : { year: "numeric" }),
    timeZone: "UTC",
  });
  return `${language === "nl" ? "op" : "on"} ${format.format(moment)}`;
}
