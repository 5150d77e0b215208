import { legalWorlds } from "@nabij/domain";
import { anyOf, day, id, readSearch } from "./read-search.ts";

const readers = { team: id, wet: anyOf(legalWorlds), dag: day };

/** What the address of this page knows. */
export const overviewFilterNames: readonly string[] = Object.keys(readers);

/** Filters of the overview as they stand in the address. What cannot be read is left out. */
export type OverviewSearch = ReturnType<typeof readOverviewSearch>;

export function readOverviewSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch(readers, search);
}

/** The filters in the words of the API. */
export function overviewFilter({ team, wet, dag }: OverviewSearch) {
  return {
    ...(team !== undefined && { teamId: team }),
    ...(wet !== undefined && { legalWorld: wet }),
    ...(dag !== undefined && { at: dag }),
  };
}
