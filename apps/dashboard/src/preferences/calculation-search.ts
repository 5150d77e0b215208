import { anyOf, readSearch } from "./read-search.ts";

const readers = { deel: anyOf(["kosten", "eisen"] as const) };

/** Which of the two views of Rekenen is open, as it stands in the address. */
export type CalculationSearch = ReturnType<typeof readCalculationSearch>;

export function readCalculationSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch(readers, search);
}
