import { legalWorlds } from "@nabij/domain";
import { anyOf, day, id, readSearch } from "./read-search.ts";

/** The three roles, in the order of the field. */
export const regieRoles = ["procesregie", "behandelregie", "casusregie"] as const;

const readers = {
  team: id,
  wet: anyOf(legalWorlds),
  /** Every trajectory, or only where something is missing. */
  toon: anyOf(["alles", "ontbreekt"] as const),
  rol: anyOf(regieRoles),
  /** A holder as a short code: a name does not belong in an address. */
  houder: code,
  dag: day,
};

/** What the address of this page knows. */
export const regieFilterNames: readonly string[] = Object.keys(readers);

/** Filters of the page about regie as they stand in the address. What cannot be read is left out. */
export type RegieSearch = ReturnType<typeof readRegieSearch>;

export function readRegieSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch(readers, search);
}

function code(value: unknown): string | undefined {
  return typeof value === "string" && /^h[\da-z]{1,7}$/.test(value) ? value : undefined;
}

/** The code of a holder in the address (FNV-1a): the same holder has the same code on every device. */
export function holderCode(key: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(key)) hash = Math.imul(hash ^ byte, 0x01000193);
  return `h${(hash >>> 0).toString(36)}`;
}
