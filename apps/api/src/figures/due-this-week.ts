import { type Database, listTrajectories, type Scope } from "@nabij/db";
import {
  type DecisionMomentKind,
  dateOfNumber,
  decisionMomentKinds,
  type LegalWorld,
  type PlainDate,
} from "@nabij/domain";
import { isDue } from "./contributions.ts";
import type { DayFigures } from "./day-figures.ts";
import { isWithin, section } from "./read-row.ts";
import type { RowStore } from "./row-store.ts";

/** One thing to decide this week, with the names a person knows it by. */
type DueDecision = {
  readonly kind: DecisionMomentKind;
  readonly on: PlainDate;
  readonly trajectoryId: string;
  readonly number: string;
  readonly clientName: string;
};

/** The decisions shown; the counts say how many there are. */
const decisionsShown = 12;

type Narrowed = {
  readonly teams: readonly number[] | undefined;
  readonly legalWorld: LegalWorld | undefined;
  readonly kinds: ReadonlySet<DecisionMomentKind>;
};

type Due = Pick<DueDecision, "kind" | "trajectoryId"> & { readonly day: number };

/** What is to be decided first: at most twelve, the earliest day first. */
export function dueThisWeek(
  { db, scope, store }: { readonly db: Database; readonly scope: Scope; readonly store: RowStore },
  figures: DayFigures,
  narrowed: Narrowed,
): readonly DueDecision[] {
  const due = [...figures.dueRows]
    .filter((row) => isWithin(store, row, narrowed))
    .flatMap((row) => dueOf(store, row, figures))
    .filter(({ kind }) => narrowed.kinds.has(kind))
    .toSorted((a, b) => a.day - b.day || inOrderOfKind(a, b))
    .slice(0, decisionsShown);
  const ids = [...new Set(due.map(({ trajectoryId }) => trajectoryId))];
  const { rows } = listTrajectories(db, scope, { ids, at: figures.at, limit: ids.length });
  const listed = new Map(rows.map((row) => [row.trajectory.id, row]));
  return due.flatMap(({ kind, day, trajectoryId }): DueDecision[] => {
    const row = listed.get(trajectoryId);
    if (row === undefined) return [];
    const clientName = row.client.chosenName ?? row.client.pseudonym;
    const { number } = row.trajectory;
    return [{ kind, on: dateOfNumber(day), trajectoryId, number, clientName }];
  });
}

function dueOf(store: RowStore, row: number, { calendar }: DayFigures): readonly Due[] {
  const numbers = store.numbers();
  return section(store, row, "moments")
    .filter((cursor) => isDue(numbers, cursor, calendar))
    .flatMap((cursor) => {
      const kind = decisionMomentKinds[numbers[cursor] ?? 0];
      const day = numbers[cursor + 1] ?? 0;
      return kind === undefined ? [] : [{ kind, day, trajectoryId: store.idOf(row) }];
    });
}

function inOrderOfKind(a: Due, b: Due): number {
  const rank = decisionMomentKinds.indexOf(a.kind) - decisionMomentKinds.indexOf(b.kind);
  return rank || a.trajectoryId.localeCompare(b.trajectoryId);
}
