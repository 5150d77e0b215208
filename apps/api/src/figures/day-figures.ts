import { type LegalWorld, legalWorlds, type PlainDate, signalIds } from "@nabij/domain";
import { type Calendar, calendarOf } from "./calendar.ts";
import { type Contributions, contribute, noContributions } from "./contributions.ts";
import { countersLength, place } from "./counters.ts";
import { field, never } from "./packed-row.ts";
import type { RowStore } from "./row-store.ts";

/** The sums over all trajectories of one team, of one law, of both, or of all. */
export type Cell = {
  readonly counters: Float64Array;
  /** How many lasted how long: twice the days, plus 1 when it ended. */
  readonly durations: Map<number, number>;
  /** How many run with so many hundredths of an hour a day. */
  readonly hours: Map<number, number>;
  /** The first day of the longest running with each signal, by its counter; {@link stale} when the longest went. */
  readonly oldest: Int32Array;
  /** Raised with every change, so that an answer made from it can be kept. */
  edition: number;
};

/** The figures of one day, kept as sums, so that any filter is a look and a change is a difference. */
export type DayFigures = {
  readonly at: PlainDate;
  readonly calendar: Calendar;
  /** The cell of a filter; undefined where nobody is. Team 0 is every team. */
  readonly cell: (team: number, legalWorld: LegalWorld | undefined) => Cell | undefined;
  /** The teams with a cell. */
  readonly teams: () => readonly number[];
  /** Rows with something due this week. */
  readonly dueRows: ReadonlySet<number>;
  /** Adds a row of the store (1) or takes it away as it was added (-1). */
  readonly apply: (row: number, by: 1 | -1) => void;
};

/** Not known any more: to be looked for among all rows. */
export const stale = -2_000_000;

const signalsEnd = place.signals + signalIds.length * 2;
const perTeam = legalWorlds.length + 1;
const mostMoves = 3;

/** The figures of a day over all rows of a store. */
export function dayFigures(store: RowStore, at: PlainDate): DayFigures {
  const calendar = calendarOf(at);
  const cells = new Map<number, Cell>();
  const runningOfClient = new Map<number, number>();
  const dueRows = new Set<number>();
  const scratch = noContributions();

  const apply = (row: number, by: 1 | -1): void => {
    const [numbers, offset] = [store.numbers(), store.offset(row)];
    contribute(scratch, { numbers, offset, calendar });
    if (scratch.runs) addPerson(scratch, numbers[offset + field.client] ?? 0, by);
    if (scratch.isDue && by === 1) dueRows.add(row);
    else dueRows.delete(row);
    const team = numbers[offset + field.team] ?? 0;
    const worlds = numbers[offset + field.worlds] ?? 0;
    addToTeam(0, worlds, by);
    if (team !== 0) addToTeam(team, worlds, by);
  };

  /** A person counts once: with the first trajectory that runs, until the last one is taken away. */
  const addPerson = ({ places, amounts, moves }: Contributions, client: number, by: 1 | -1) => {
    const before = runningOfClient.get(client) ?? 0;
    if (before + by === 0) runningOfClient.delete(client);
    else runningOfClient.set(client, before + by);
    if (by === 1 ? before > 0 : before > 1) return;
    places.push(place.people, place.movers + Math.min(moves, mostMoves), place.moves);
    amounts.push(1, 1, moves);
  };

  const addToTeam = (team: number, worlds: number, by: 1 | -1): void => {
    addTo(team * perTeam, by);
    for (let world = 0; world < legalWorlds.length; world += 1) {
      if ((worlds & (1 << world)) !== 0) addTo(team * perTeam + 1 + world, by);
    }
  };

  const addTo = (key: number, by: 1 | -1): void => {
    const cell = cells.get(key) ?? aCell();
    cells.set(key, cell);
    const { places, amounts, duration, hours, start } = scratch;
    for (let index = 0; index < places.length; index += 1) {
      const where = places[index] ?? 0;
      cell.counters[where] = (cell.counters[where] ?? 0) + (amounts[index] ?? 0) * by;
      if (where >= place.signals && where < signalsEnd) {
        keepOldest(cell.oldest, where - place.signals, start, by);
      }
    }
    if (duration >= 0) count(cell.durations, duration, by);
    if (hours >= 0) count(cell.hours, hours, by);
    cell.edition += 1;
  };

  for (const row of store.rows()) apply(row, 1);
  return {
    at,
    calendar,
    cell: (team, world) =>
      cells.get(team * perTeam + (world === undefined ? 0 : 1 + legalWorlds.indexOf(world))),
    teams: () => [...new Set([...cells.keys()].map((key) => Math.floor(key / perTeam)))],
    dueRows,
    apply,
  };
}

/** The sums over nobody. */
export function aCell(): Cell {
  return {
    counters: new Float64Array(countersLength),
    durations: new Map(),
    hours: new Map(),
    oldest: new Int32Array(signalIds.length * 2).fill(never),
    edition: 0,
  };
}

function keepOldest(oldest: Int32Array, which: number, start: number, by: 1 | -1): void {
  const known = oldest[which] ?? never;
  if (by === 1 && start < known) oldest[which] = start;
  if (by === -1 && start <= known) oldest[which] = stale;
}

function count(counts: Map<number, number>, key: number, by: number): void {
  const next = (counts.get(key) ?? 0) + by;
  if (next === 0) counts.delete(key);
  else counts.set(key, next);
}
