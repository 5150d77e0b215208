import { anyOf, on, readSearch } from "./read-search.ts";

const answers = ["ja", "deels", "nee", "onbekend"] as const;
const directions = [
  "slimme-aanpassingen",
  "anders-werken",
  "anders-organiseren",
  "kaders-veranderen",
] as const;

const readers = {
  doelen: anyOf(answers),
  effect: anyOf(answers),
  geborgd: anyOf(answers),
  richting: anyOf(directions),
  lopend: on,
};

/** Filters of the improvement projects as they stand in the address. */
export type ProgrammeSearch = ReturnType<typeof readProgrammeSearch>;

export function readProgrammeSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch(readers, search);
}

/** Whether the form of a project is open, as it stands in the address. */
export function readProjectSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch({ bewerk: on }, search);
}
