import { addDays, addMonths, type PlainDate } from "@nabij/domain";

const relative = /^T(?<months>[+-]\d+m)?(?<days>[+-]\d+d)?$/;

/** The day that `T-27m+4d` means, seen from today; other text is `null`. */
export function dayOf(text: string, today: PlainDate): PlainDate | null {
  const groups = relative.exec(text)?.groups;
  if (groups === undefined) return null;
  const month = addMonths(today, Number.parseInt(groups["months"] ?? "0", 10));
  return addDays(month, Number.parseInt(groups["days"] ?? "0", 10));
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
