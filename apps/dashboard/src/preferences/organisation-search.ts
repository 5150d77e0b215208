import { anyOf, readSearch } from "./read-search.ts";

const readers = { toon: anyOf(["open", "dicht", "veranderd"] as const) };

/** Which questions of the policy check are shown, as it stands in the address. */
export type OrganisationSearch = ReturnType<typeof readOrganisationSearch>;

export function readOrganisationSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch(readers, search);
}
