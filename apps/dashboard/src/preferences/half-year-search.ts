import { oneOf } from "./one-of.ts";
import { readSearch } from "./read-search.ts";
import { forms } from "./restriction-search.ts";

const readers = {
  halfjaar: (value: unknown) =>
    typeof value === "string" && /^\d{4}-[12]$/.test(value) ? value : undefined,
  vorm: (value: unknown) => oneOf(forms, value),
};

/** Which half year is looked at, and which form; without one the half year to deliver next. */
export type HalfYearSearch = ReturnType<typeof readHalfYearSearch>;

export function readHalfYearSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch(readers, search);
}
