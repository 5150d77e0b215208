import { day, readSearch } from "./read-search.ts";

/** The day the page of one trajectory shows, as it stands in the address; absent is today. */
export function readDossierSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch({ dag: day }, search);
}
