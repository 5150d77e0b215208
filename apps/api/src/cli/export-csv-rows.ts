import { type Database, findRecord, listRecords, type Scope } from "@nabij/db";
import type { RecordKind, RecordOf } from "@nabij/domain";
import { alongWholePeriod, type FileKind, tableCells, tables } from "@nabij/interop";

/** What a row of a trajectory brings along. */
const alongKinds = ["intensity", "funding"] as const;

type Parent = { readonly id: string; readonly number: string };

/** The clients and trajectories of an organisation, each in the order of their numbers. */
export type Parents = {
  readonly client: readonly Parent[];
  readonly trajectory: readonly Parent[];
};

/** Rows of cells. */
export type Rows = readonly (readonly string[])[];

/** Everyone rows can hang on: two short texts each, so that it fits in memory. */
export function parentsOf(db: Database, scope: Scope): Parents {
  const clients = listRecords(db, scope, "client", null);
  const trajectories = listRecords(db, scope, "trajectory", null);
  return {
    client: inOrder(clients.map(({ id, pseudonym }) => ({ id, number: pseudonym }))),
    trajectory: inOrder(trajectories.map(({ id, number }) => ({ id, number }))),
  };
}

/**
 * The rows of an import table, without its header: in an order that does not depend on ids, and
 * each once where rows have no number, as the import reads them. A batch is what hangs on one
 * client or trajectory.
 */
export function* importTableRows(
  db: Database,
  scope: Scope,
  kind: FileKind,
  parents: Parents,
): Generator<Rows> {
  const table = tables[kind];
  const cells = tableCells(kind);
  const rowsOf = (parent: Parent | null, records: readonly RecordOf<RecordKind>[]) => {
    const rows = records.map((fields) =>
      cells({
        ...{ id: fields.id, fields, parentNumber: parent?.number ?? null },
        along: alongOf(db, scope, fields),
      }),
    );
    const sorted = rows.map((row) => [JSON.stringify(row), row] as const).toSorted(byText);
    return table.number.length > 0 ? sorted.map(([, row]) => row) : [...new Map(sorted).values()];
  };
  if (table.parent === null) {
    yield rowsOf(null, listRecords(db, scope, table.record, null));
    return;
  }
  for (const parent of parents[table.parent.kind]) {
    yield rowsOf(parent, listRecords(db, scope, table.record, parent.id));
  }
}

/** How many trajectories have an intensity or funding that their row cannot hold. */
export function trajectoriesBesides(db: Database, scope: Scope, { trajectory }: Parents): number {
  return trajectory.filter(({ id }) => {
    const record = findRecord(db, scope, "trajectory", id);
    if (record === undefined) return false;
    return alongKinds.some((kind) => {
      const records = listRecords(db, scope, kind, id);
      return records.length > 0 && alongWholePeriod(record, records) === null;
    });
  }).length;
}

function alongOf(db: Database, scope: Scope, record: RecordOf<RecordKind>) {
  if (!("startReasons" in record)) return {};
  const whole = (kind: "intensity" | "funding") =>
    alongWholePeriod(record, listRecords(db, scope, kind, record.id)) ?? {};
  return { intensity: whole("intensity"), funding: whole("funding") };
}

function inOrder(parents: readonly Parent[]): readonly Parent[] {
  return parents.toSorted((a, b) => (a.number < b.number ? -1 : 1));
}

function byText([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
