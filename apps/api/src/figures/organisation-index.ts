import { setImmediate as nextTurn } from "node:timers/promises";
import {
  changedSince,
  type Database,
  factsByIds,
  keptSpans,
  lastChange,
  type Scope,
  trajectoryIdsAfter,
} from "@nabij/db";
import type { FactList, PlainDate, RuleSet, TrajectoryFacts } from "@nabij/domain";
import { type DayFigures, dayFigures } from "./day-figures.ts";
import { type OpenSpan, packedRow } from "./packed-row.ts";
import { type RowStore, rowStore } from "./row-store.ts";

/** All trajectories of a scope as packed rows, with the figures of the days that were asked for. */
export type OrganisationIndex = {
  readonly store: RowStore;
  /** The number of a team in the rows; 0 when nobody is in it. */
  readonly teamNumber: (teamId: string) => number;
  readonly teamOf: (number: number) => string;
  /** The figures of a day, made the first time it is asked for. */
  readonly dayOf: (at: PlainDate) => DayFigures;
  /** Reads what changed since the last time. */
  readonly catchUp: () => Promise<void>;
  /** The number of the last change it knows of. */
  readonly seq: () => number;
};

/** The lists that the figures look at: the others are not read. */
const lists: readonly FactList[] = [
  "goals",
  "evaluations",
  "regieAssignments",
  "placements",
  "restrictions",
  "intensities",
  "funding",
  "frameworkSteps",
  "clientVoices",
  "reflectionSessions",
];

/** Trajectories read between two turns: other questions are answered in between. */
const batchSize = 250;

/** Days kept beside each other. */
const daysKept = 4;

/** Which facts are read, and the signals that stand open on them. */
export type IndexSource = {
  readonly db: Database;
  readonly scope: Scope;
  readonly ruleSet: RuleSet;
  /** Instead of the kept signals: those of the facts themselves, for days and scopes without kept ones. */
  readonly spansOf?: (facts: TrajectoryFacts) => readonly OpenSpan[];
};

/** Reads every trajectory of the scope; what changes meanwhile is read again at the end. */
export async function loadIndex(source: IndexSource): Promise<OrganisationIndex> {
  const { db, scope } = source;
  const index = emptyIndex(source, lastChange(db, scope));
  let after = "";
  for (;;) {
    const ids = trajectoryIdsAfter(db, scope, after, batchSize);
    index.read(ids);
    const last = ids.at(-1);
    if (last === undefined || ids.length < batchSize) break;
    after = last;
    await nextTurn();
  }
  await index.catchUp();
  return index;
}

function emptyIndex(source: IndexSource, from: number) {
  const { db, scope, ruleSet, spansOf } = source;
  const store = rowStore();
  const [clients, teams] = [numbered(), numbered()];
  const packing = { ruleSet, clientNumber: clients.numberOf, teamNumber: teams.numberOf };
  const days = new Map<PlainDate, DayFigures>();
  let seq = from;

  const dayOf = (at: PlainDate): DayFigures => {
    const figures = days.get(at) ?? dayFigures(store, at);
    days.delete(at);
    days.set(at, figures);
    const [oldest] = days.keys();
    if (days.size > daysKept && oldest !== undefined) days.delete(oldest);
    return figures;
  };

  /** Replaces the rows of these trajectories: all are taken away first, as people are counted over several. */
  const read = (ids: readonly string[]): void => {
    const listed = spansOf === undefined ? lists : undefined;
    const { facts, spans } = db.sqlite.transaction(() => ({
      facts: factsByIds(db, scope, ids, listed),
      spans: spansOf === undefined ? keptSpans(db, ids) : undefined,
    }))();
    forEachDay(days, ids, store, -1);
    const found = new Set(facts.map(({ trajectory }) => trajectory.id));
    for (const id of ids) if (!found.has(id)) store.remove(id);
    for (const each of facts) {
      const { id } = each.trajectory;
      store.put(id, packedRow(each, spansOf?.(each) ?? spans?.get(id) ?? [], packing));
    }
    forEachDay(days, ids, store, 1);
  };

  let running: Promise<void> | undefined;
  const catchUp = async (): Promise<void> => {
    running ??= readChanges().finally(() => {
      running = undefined;
    });
    await running;
  };

  const readChanges = async (): Promise<void> => {
    const changed = changedSince(db, scope, seq);
    for (let at = 0; at < changed.length; at += batchSize) {
      if (at > 0) await nextTurn();
      read(changed.slice(at, at + batchSize).map(({ trajectoryId }) => trajectoryId));
    }
    // So many at once are read in parts, and sums over people made in between would be wrong.
    if (changed.length > batchSize) days.clear();
    seq = changed.at(-1)?.seq ?? seq;
  };

  const teamNumber = (teamId: string) => teams.known(teamId) ?? 0;
  return { store, teamNumber, teamOf: teams.wordOf, dayOf, catchUp, read, seq: () => seq };
}

function forEachDay(
  days: ReadonlyMap<PlainDate, DayFigures>,
  ids: readonly string[],
  store: RowStore,
  by: 1 | -1,
): void {
  for (const figures of days.values()) {
    for (const id of ids) {
      const row = store.rowOf(id);
      if (row !== undefined) figures.apply(row, by);
    }
  }
}

/** Numbers for words, from 1. */
function numbered() {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  return {
    numberOf: (word: string): number => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      words.push(word);
      numbers.set(word, words.length);
      return words.length;
    },
    known: (word: string) => numbers.get(word),
    wordOf: (number: number) => words[number - 1] ?? "",
  };
}
