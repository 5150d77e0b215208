import type { RecordKind, RecordOf } from "@nabij/domain";
import { and, eq, gt, sql } from "drizzle-orm";
import type { AnyColumn, AnyRecordTable } from "#columns";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import {
  isVisible,
  listed,
  parentColumn,
  reachOf,
  type Scope,
  scopeValues,
} from "../scope/scope.ts";
import { fieldColumns, inOrder } from "./selection.ts";
import { recordTables } from "./tables.ts";

const batchSize = 1000;

/** The record, or undefined when it is removed, never was, or lies outside the scope. */
export function findRecord<K extends RecordKind>(
  db: Database,
  scope: Scope,
  kind: K,
  id: string,
): RecordOf<K> | undefined {
  const query = prepared(db, `find ${kind} ${reachOf(scope)}`, ({ orm }) =>
    selectFrom(orm, kind)
      .where(and(eq(recordTables[kind].id, sql.placeholder("id")), isVisible(kind, scope)))
      .prepare(),
  );
  return query.get({ ...scopeValues(scope), id }) as RecordOf<K> | undefined;
}

/** The records of a kind that hang on `parentId`, in time order; with `null` all in scope. */
export function listRecords<K extends RecordKind>(
  db: Database,
  scope: Scope,
  kind: K,
  parentId: string | null,
): readonly RecordOf<K>[] {
  if (parentId === null) return [...allRecords(db, scope, kind)];
  const query = prepared(db, `list ${kind} ${reachOf(scope)}`, ({ orm }) =>
    selectFrom(orm, kind)
      .where(and(eq(parentColumn(kind), sql.placeholder("parentId")), isVisible(kind, scope)))
      .orderBy(...inOrder(kind))
      .prepare(),
  );
  return query.all({ ...scopeValues(scope), parentId }) as RecordOf<K>[];
}

/** Every record of a kind in scope, in order of id, a batch at a time: for exports. */
export function* allRecords<K extends RecordKind>(
  db: Database,
  scope: Scope,
  kind: K,
): Generator<RecordOf<K>> {
  const query = prepared(db, `all ${kind} ${reachOf(scope)}`, ({ orm }) =>
    selectFrom(orm, kind)
      .where(and(gt(recordTables[kind].id, sql.placeholder("after")), isVisible(kind, scope)))
      .orderBy(recordTables[kind].id)
      .limit(batchSize)
      .prepare(),
  );
  let after = "";
  for (;;) {
    const batch = query.all({ ...scopeValues(scope), after }) as RecordOf<K>[];
    yield* batch;
    const last = batch.at(-1);
    if (last === undefined || batch.length < batchSize) return;
    after = last.id;
  }
}

/** The records of a kind that hang on any of `parentIds`, in time order. */
export function childrenOf<K extends RecordKind>(
  db: Database,
  scope: Scope,
  kind: K,
  parentIds: readonly string[],
): RecordOf<K>[] {
  const query = prepared(db, `children ${kind} ${reachOf(scope)}`, ({ orm }) =>
    selectFrom(orm, kind)
      .where(and(sql`${parentColumn(kind)} in ${listed("parentIds")}`, isVisible(kind, scope)))
      .orderBy(...inOrder(kind))
      .prepare(),
  );
  const values = { ...scopeValues(scope), parentIds: JSON.stringify(parentIds) };
  return query.all(values) as RecordOf<K>[];
}

/** The records with these ids, in no particular order. */
export function recordsById<K extends RecordKind>(
  db: Database,
  scope: Scope,
  kind: K,
  ids: readonly string[],
): RecordOf<K>[] {
  const query = prepared(db, `by id ${kind} ${reachOf(scope)}`, ({ orm }) =>
    selectFrom(orm, kind)
      .where(and(sql`${recordTables[kind].id} in ${listed("ids")}`, isVisible(kind, scope)))
      .prepare(),
  );
  return query.all({ ...scopeValues(scope), ids: JSON.stringify(ids) }) as RecordOf<K>[];
}

function selectFrom(orm: Database["orm"], kind: RecordKind) {
  const columns: Readonly<Record<string, AnyColumn>> = fieldColumns(kind);
  const table: AnyRecordTable = recordTables[kind];
  return orm.select(columns).from(table);
}
