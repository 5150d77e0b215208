import { type RecordKind, type RecordOf, recordKinds, records } from "@nabij/domain";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { AnyColumn, AnyRecordTable } from "#columns";
import type { Database } from "#connect";
import { isReachable, parentColumn, type Scope, scopeValues } from "../scope/scope.ts";
import { touchRecord } from "../signal/touched.ts";
import type { Write, WriteRefusal } from "../write/write.ts";
import { findRecord } from "./find-record.ts";
import { fieldColumns } from "./selection.ts";
import { recordTables } from "./tables.ts";

/**
 * Takes a record out of sight with all that hangs on it; nothing is deleted. Its version rises.
 * Refuses StaleVersion, also for what is not there.
 */
export function removeRecord(
  scope: Scope,
  kind: RecordKind,
  id: string,
  version: number,
  at: Date,
): Write {
  return {
    about: kind,
    run: (db) => move(db, scope, { kind, id, version, from: null, to: at.toISOString() }),
  };
}

/**
 * Brings a removed record back with what went with it. `version` is the one it was removed at.
 * Refuses StaleVersion, NotFound when what it hangs on is gone, AlreadyExists when its number is
 * taken by now.
 */
export function restoreRecord(scope: Scope, kind: RecordKind, id: string, version: number): Write {
  return { about: kind, run: (db) => restore(db, scope, kind, id, version) };
}

function restore(
  db: Database,
  scope: Scope,
  kind: RecordKind,
  id: string,
  version: number,
): WriteRefusal | undefined {
  const table: AnyRecordTable = recordTables[kind];
  const row = db.orm
    .select({ ...fieldColumns(kind), removedAt: table.removedAt })
    .from(table)
    .where(and(eq(table.id, id), eq(table.organisationId, scope.organisationId)))
    .get() as (RecordOf<RecordKind> & { removedAt: string | null }) | undefined;
  if (row === undefined || row.removedAt === null) return { type: "StaleVersion" };
  const { parent } = records[kind];
  const parentId =
    "trajectoryId" in row ? row.trajectoryId : "clientId" in row ? row.clientId : null;
  if (parent !== null && parentId !== null && !findRecord(db, scope, parent, parentId)) {
    return { type: "NotFound" };
  }
  return move(db, scope, { kind, id, version, from: row.removedAt, to: null });
}

/** A record on its way out of sight (`from` null) or back into it (`to` null). */
type Move = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly version: number;
  readonly from: string | null;
  readonly to: string | null;
};

function move(db: Database, scope: Scope, { kind, id, version, from, to }: Move) {
  const change = (each: RecordKind, set: object, condition: SQL | undefined) => {
    const table: AnyRecordTable = recordTables[each];
    const removedAt = from === null ? isNull(table.removedAt) : eq(table.removedAt, from);
    const owned = eq(table.organisationId, scope.organisationId);
    const update = db.orm.update(table).set({ ...set, removedAt: to });
    return update
      .where(and(owned, removedAt, condition))
      .prepare()
      .run(scopeValues(scope)).changes;
  };
  const table: AnyRecordTable = recordTables[kind];
  const itself = and(eq(table.id, id), eq(table.version, version), isReachable(kind, scope));
  if (change(kind, { version: version + 1 }, itself) !== 1) {
    return { type: "StaleVersion" } as const;
  }
  for (const [child, below] of descendants(kind, id)) change(child, {}, below);
  touchRecord(db, scope.organisationId, kind, asStored(db, kind, id));
  return undefined;
}

function asStored(db: Database, kind: RecordKind, id: string): RecordOf<RecordKind> {
  const table: AnyRecordTable = recordTables[kind];
  const fields: Readonly<Record<string, AnyColumn>> = fieldColumns(kind);
  return db.orm.select(fields).from(table).where(eq(table.id, id)).get() as RecordOf<RecordKind>;
}

/** Every kind below a client or trajectory, with the condition that picks its rows. */
function descendants(kind: RecordKind, id: string): [RecordKind, SQL][] {
  const children = (parent: RecordKind) =>
    recordKinds.filter((each) => records[each].parent === parent);
  const direct = children(kind).map((child): [RecordKind, SQL] => [
    child,
    sql`${parentColumn(child)} = ${id}`,
  ]);
  if (kind !== "client") return direct;
  const { trajectory } = recordTables;
  const further = children("trajectory").map((child): [RecordKind, SQL] => [
    child,
    sql`${parentColumn(child)} in (select ${trajectory.id} from ${trajectory} where ${trajectory.clientId} = ${id})`,
  ]);
  return [...direct, ...further];
}
