import { severities, signalIds } from "@nabij/domain";
import { anyOf, day, id, readSearch } from "./read-search.ts";

/** The two ways to group the work list. */
export const groupings = ["soort", "traject"] as const;

const readers = {
  groep: anyOf(groupings),
  ernst: anyOf(severities),
  soort: anyOf(signalIds),
  team: id,
  dag: day,
};

/** Filters of the work list as they stand in the address. What cannot be read is left out. */
export type SignalSearch = ReturnType<typeof readSignalSearch>;

export function readSignalSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch(readers, search);
}
