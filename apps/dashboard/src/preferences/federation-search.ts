import { anyOf, readSearch } from "./read-search.ts";

/** The parts of Aansluiting, in the order of the tabs; without one it is the first. */
export const federationParts = ["stand", "deelnemers", "regels", "grootboek"] as const;
export type FederationPart = (typeof federationParts)[number];

const readers = { deel: anyOf(federationParts) };

/** Which part of Aansluiting is open, as it stands in the address. */
export type FederationSearch = ReturnType<typeof readFederationSearch>;

export function readFederationSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch(readers, search);
}
