import { legalWorlds, type PlainDate } from "@nabij/domain";
import type { Database } from "#connect";
import { numberColumn } from "./number-column.ts";
import { type StoredRow, storedRows } from "./stored-rows.ts";
import { folded, textKey } from "./text-order.ts";

/** What is not filled in, as a number: sorts before all that is, as in SQL. */
export const nothing = -1;

/** What no day comes after: the end of what has none, and the start of what is not there any more. */
export const endlessCode = 99_991_231;
const removedCode = endlessCode + 1;

/** The columns of numbers. Days are numbers that sort alike, words have codes, laws have a bit each. */
const columnNames = [
  "start",
  "end",
  "endOrNothing",
  "plannedEnd",
  "team",
  "type",
  "stance",
  "purpose",
  "worlds",
  "numberKey",
  "nameKey",
] as const;
type ColumnName = (typeof columnNames)[number];

/** Words of one row, at its place in each list. */
type Texts = {
  readonly id: string[];
  readonly number: string[];
  /** The name on screen, its capitals made small. */
  readonly name: string[];
  /** Number and names, in which text is looked for. */
  readonly search: string[];
};

/** What lists filter and sort the trajectories of an organisation by, whatever the day; each at its place. */
export type IndexRows = {
  readonly texts: Readonly<Record<keyof Texts, readonly string[]>>;
  readonly column: (name: ColumnName) => Float64Array;
  /** Places in use, those of removed trajectories too. */
  readonly size: () => number;
  readonly placeOf: (id: string) => number | undefined;
  /** The code of a word; undefined when no row ever had it. */
  readonly codeOf: (word: string) => number | undefined;
  /** Every word that has a code, at the place of that code. */
  readonly words: readonly string[];
  /** Reads these trajectories again; what is not there any more is removed. */
  readonly read: (db: Database, organisationId: string, ids: readonly string[]) => void;
};

/** A day as a number that sorts alike: 20260301. */
export function dayCode(day: PlainDate): number {
  return Number(day.replaceAll("-", ""));
}

/** No rows yet. */
export function indexRows(): IndexRows {
  const columns = Object.fromEntries(columnNames.map((name) => [name, numberColumn()])) as Record<
    ColumnName,
    ReturnType<typeof numberColumn>
  >;
  const texts: Texts = { id: [], number: [], name: [], search: [] };
  const places = new Map<string, number>();
  const free: number[] = [];
  const { code, codeOf, words } = codes();
  const worldsOf = rememberedWorlds();

  const put = (row: StoredRow): void => {
    const place = places.get(row.id) ?? free.pop() ?? texts.id.length;
    places.set(row.id, place);
    const name = folded(row.chosenName ?? row.pseudonym);
    const words = [row.number, row.pseudonym, row.chosenName ?? ""];
    texts.id[place] = row.id;
    texts.number[place] = row.number;
    texts.name[place] = name;
    texts.search[place] = folded(words.join("\u0000"));
    const numbers: Readonly<Record<ColumnName, number>> = {
      start: dayCode(row.startDate),
      end: row.endDate === null ? endlessCode : dayCode(row.endDate),
      endOrNothing: row.endDate === null ? nothing : dayCode(row.endDate),
      plannedEnd: row.plannedEndDate === null ? nothing : dayCode(row.plannedEndDate),
      team: code(row.teamId),
      type: code(row.type),
      stance: code(row.stance),
      purpose: code(row.purpose),
      worlds: worldsOf(row.worlds),
      numberKey: textKey(row.number),
      nameKey: textKey(name),
    };
    for (const each of columnNames) columns[each].put(place, numbers[each]);
  };

  const drop = (id: string): void => {
    const place = places.get(id);
    if (place === undefined) return;
    places.delete(id);
    columns.start.put(place, removedCode);
    free.push(place);
  };

  const read = (db: Database, organisationId: string, ids: readonly string[]): void => {
    const rows = storedRows(db, organisationId, ids);
    const there = new Set(rows.map(({ id }) => id));
    for (const id of ids) if (!there.has(id)) drop(id);
    for (const row of rows) put(row);
  };

  return {
    ...{ texts, codeOf, words, read },
    column: (name) => columns[name].values(),
    size: () => texts.id.length,
    placeOf: (id) => places.get(id),
  };
}

/** Numbers for words, from 0. */
function codes() {
  const known = new Map<string, number>();
  const words: string[] = [];
  const code = (word: string | null): number => {
    if (word === null) return nothing;
    const before = known.get(word);
    if (before !== undefined) return before;
    known.set(word, words.length);
    return words.push(word) - 1;
  };
  return { code, codeOf: (word: string) => known.get(word), words };
}

/** The laws in a stored list as bits; an organisation has few different lists. */
function rememberedWorlds() {
  const known = new Map<string, number>();
  return (stored: string): number => {
    const before = known.get(stored);
    if (before !== undefined) return before;
    const bits = legalWorlds.map((law, at) => (stored.includes(`"${law}"`) ? 1 << at : 0));
    const sum = bits.reduce((all, bit) => all | bit, 0);
    known.set(stored, sum);
    return sum;
  };
}
