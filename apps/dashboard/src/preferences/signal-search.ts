import { legalWorlds, severities, signalIds } from "@nabij/domain";
import { anyOf, day, id, on, readSearch } from "./read-search.ts";

/** The two ways to group the work list. */
export const groupings = ["soort", "traject"] as const;

const readers = {
  groep: anyOf(groupings),
  ernst: anyOf(severities),
  soort: anyOf(signalIds),
  team: id,
  wet: anyOf(legalWorlds),
  wie: whose,
  rust: on,
  dag: day,
};

/** What the address of this page knows. */
export const signalFilterNames: readonly string[] = Object.keys(readers);

/** Filters of the work list as they stand in the address. What cannot be read is left out. */
export type SignalSearch = ReturnType<typeof readSignalSearch>;

export function readSignalSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch(readers, search);
}

/** `ik`, `niemand`, or the id of a user: an id without meaning, never a name. */
function whose(value: unknown): string | undefined {
  return typeof value === "string" && /^[\w-]{1,64}$/.test(value) ? value : undefined;
}
