import { day, readSearch } from "./read-search.ts";

/** The day of the meeting as it stands in the address; absent is the coming one. */
export function readCaseTableSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch({ overleg: day }, search);
}
