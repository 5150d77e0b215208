import { type LegalWorld, legalWorlds } from "@nabij/domain";
import { field, headerSize, type Section, sectionNames, sections } from "./packed-row.ts";
import type { RowStore } from "./row-store.ts";

/** Where the entries of a section of a row begin in the numbers of the store. */
export function section(store: RowStore, row: number, wanted: Section): readonly number[] {
  const numbers = store.numbers();
  let cursor = store.offset(row) + headerSize;
  for (const name of sectionNames) {
    const count = numbers[cursor] ?? 0;
    const first = cursor + 1;
    if (name === wanted)
      return Array.from({ length: count }, (_, at) => first + at * sections[name]);
    cursor = first + count * sections[name];
  }
  return [];
}

/** Whether a row is of one of the teams and under the law; without them every row is. */
export function isWithin(
  store: RowStore,
  row: number,
  {
    teams,
    legalWorld,
  }: {
    readonly teams?: readonly number[] | undefined;
    readonly legalWorld?: LegalWorld | undefined;
  },
): boolean {
  const numbers = store.numbers();
  const offset = store.offset(row);
  const worlds = numbers[offset + field.worlds] ?? 0;
  return (
    (teams === undefined || teams.includes(numbers[offset + field.team] ?? 0)) &&
    (legalWorld === undefined || (worlds & (1 << legalWorlds.indexOf(legalWorld))) !== 0)
  );
}
