import type { RecordKind, RecordOf } from "@nabij/domain";
import { and, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import type { Database } from "#connect";
import {
  isVisible,
  listed,
  parentColumn,
  reachOf,
  type Scope,
  scopeValues,
} from "../scope/scope.ts";
import { recordStatement } from "./record-statement.ts";
import { inOrder } from "./selection.ts";
import { recordTables } from "./tables.ts";

const batchSize = 1000;

/** The record, or undefined when it is removed, never was, or lies outside the scope. */
export function findRecord<K extends RecordKind>(
  db: Database,
  scope: Scope,
  kind: K,
  id: string,
): RecordOf<K> | undefined {
  const query = recordStatement(db, `find ${kind} ${reachOf(scope)}`, kind, () => ({
    where: and(eq(recordTables[kind].id, sql.placeholder("id")), isVisible(kind, scope)),
  }));
  return query.get({ ...scopeValues(scope), id });
}

/** The records of a kind that hang on `parentId`, in time order; with `null` all in scope. */
export function listRecords<K extends RecordKind>(
  db: Database,
  scope: Scope,
  kind: K,
  parentId: string | null,
): readonly RecordOf<K>[] {
  if (parentId === null) return [...allRecords(db, scope, kind)];
  const query = recordStatement(db, `list ${kind} ${reachOf(scope)}`, kind, () => ({
    where: and(eq(parentColumn(kind), sql.placeholder("parentId")), checked(kind, scope)),
    order: inOrder(kind),
  }));
  return query.all({ ...scopeValues(scope), parentId });
}

/** Every record of a kind in scope, in order of id, a batch at a time: for exports. */
export function* allRecords<K extends RecordKind>(
  db: Database,
  scope: Scope,
  kind: K,
): Generator<RecordOf<K>> {
  const query = recordStatement(db, `all ${kind} ${reachOf(scope)}`, kind, () => ({
    where: and(gt(recordTables[kind].id, sql.placeholder("after")), isVisible(kind, scope)),
    order: [recordTables[kind].id],
    limit: batchSize,
  }));
  let after = "";
  for (;;) {
    const batch = query.all({ ...scopeValues(scope), after });
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
  const query = recordStatement(db, `children ${kind} ${reachOf(scope)}`, kind, () => ({
    where: and(sql`${parentColumn(kind)} in ${listed("parentIds")}`, checked(kind, scope)),
    order: inOrder(kind),
  }));
  return query.all({ ...scopeValues(scope), parentIds: JSON.stringify(parentIds) });
}

/** The records with these ids, in no particular order. */
export function recordsById<K extends RecordKind>(
  db: Database,
  scope: Scope,
  kind: K,
  ids: readonly string[],
): RecordOf<K>[] {
  const query = recordStatement(db, `by id ${kind} ${reachOf(scope)}`, kind, () => ({
    where: and(sql`${recordTables[kind].id} in ${listed("ids")}`, checked(kind, scope)),
  }));
  return query.all({ ...scopeValues(scope), ids: JSON.stringify(ids) });
}

/**
 * Whether a row is there for a scope, asked of rows that were looked up: the plus keeps SQLite from
 * walking the whole organisation instead, as it does on a database without statistics. That it was
 * not removed is said apart too, for the indexes that hold nothing else.
 */
function checked(kind: RecordKind, scope: Scope): SQL | undefined {
  return and(isNull(recordTables[kind].removedAt), sql`+(${isVisible(kind, scope)})`);
}
