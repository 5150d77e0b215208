import { roles } from "@nabij/domain";
import { anyOf, readSearch } from "./read-search.ts";

/** The parts of Beheer, in the order of the tabs; without one it is the first. */
export const adminParts = [
  "mensen",
  "teams",
  "drempels",
  "regels",
  "contacten",
  "taalmodel",
  "systeem",
] as const;
export type AdminPart = (typeof adminParts)[number];

/** How an account stands. */
export const personStates = ["actief", "uitnodiging", "verlopen", "geblokkeerd"] as const;
export type PersonState = (typeof personStates)[number];

const readers = { deel: anyOf(adminParts), staat: anyOf(personStates), rol: anyOf(roles) };

/** Which part of Beheer, and whom it lists, as it stands in the address. */
export type AdminSearch = ReturnType<typeof readAdminSearch>;

export function readAdminSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch(readers, search);
}
