import { id, readSearch } from "./read-search.ts";

const readers = { ronde: id };

/** Which publication is looked at, as it stands in the address; without one the newest. */
export type ComparisonSearch = ReturnType<typeof readComparisonSearch>;

export function readComparisonSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch(readers, search);
}
