import { addDays, addMonths, type PlainDate } from "@nabij/domain";

const relative = /^T([+-]\d+m)?([+-]\d+d)?$/;

/** The day that `T-27m+4d` means, seen from today; other text is `null`. */
export function dayOf(text: string, today: PlainDate): PlainDate | null {
  const found = relative.exec(text);
  if (found === null) return null;
  const [, months = "0", days = "0"] = found;
  return addDays(addMonths(today, Number.parseInt(months, 10)), Number.parseInt(days, 10));
}

/** The same data with every relative day written out. */
export function resolveDates(value: unknown, today: PlainDate): unknown {
  if (typeof value === "string") return dayOf(value, today) ?? value;
  if (Array.isArray(value)) return value.map((item) => resolveDates(item, today));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, resolveDates(item, today)]),
  );
}
