import { type RecordKind, type RecordOf, records } from "@nabij/domain";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { AnyRecordTable } from "#columns";
import type { Database } from "#connect";
import { statementOf } from "../connect/statement.ts";
import { teamExists } from "../organisation/store.ts";
import { reachOf, type Scope } from "../scope/scope.ts";
import { touchRecord } from "../signal/touched.ts";
import type { Write, WriteRefusal } from "../write/write.ts";
import { findRecord } from "./find-record.ts";
import { fieldPlaceholders } from "./selection.ts";
import { recordTables } from "./tables.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Stores a record: version 1 is new, a higher version replaces the one before it. What it hangs on
 * must be there for the scope and does not change. Refuses StaleVersion, NotFound, AlreadyExists.
 */
export function saveRecord<K extends RecordKind>(
  scope: Scope,
  kind: K,
  record: RecordOf<K>,
): Write {
  return { about: kind, run: (db) => storeRecord(db, scope, kind, record) };
}

/** Ids of clients and trajectories that were found in scope before, in the same transaction. */
export type FoundParents = Set<string>;

/** Bounds the memory of {@link FoundParents}. */
const mostParents = 20_000;

/** As {@link saveRecord}, at once, in whatever transaction is open. */
export function storeRecord(
  db: Database,
  scope: Scope,
  kind: RecordKind,
  record: RecordOf<RecordKind>,
  found: FoundParents = new Set(),
): WriteRefusal | undefined {
  if (!pointsInside(db, scope, kind, record, found)) return { type: "NotFound" };
  const values = { ...record, organisationId: scope.organisationId, seen: record.version - 1 };
  if (record.version === 1) insertOf(db, kind).run(values);
  else if (updateOf(db, kind).run(values) !== 1) return { type: "StaleVersion" };
  touchRecord(db, scope.organisationId, kind, record);
  return undefined;
}

function insertOf(db: Database, kind: RecordKind) {
  return statementOf(db, `insert ${kind}`, (orm) => {
    const table: AnyRecordTable = recordTables[kind];
    const organisationId = sql.placeholder("organisationId");
    return orm.insert(table).values({ ...fieldPlaceholders(kind), organisationId });
  });
}

function updateOf(db: Database, kind: RecordKind) {
  return statementOf(db, `update ${kind}`, (orm) => {
    const table: AnyRecordTable = recordTables[kind];
    return orm
      .update(table)
      .set(fieldPlaceholders(kind, ["id", parentField(kind)]))
      .where(
        and(
          eq(table.id, sql.placeholder("id")),
          eq(table.organisationId, sql.placeholder("organisationId")),
          eq(table.version, sql.placeholder("seen")),
          isNull(table.removedAt),
          hangsOnTheSame(kind),
        ),
      );
  });
}

function hangsOnTheSame(kind: RecordKind) {
  const table = recordTables[kind];
  if ("trajectoryId" in table)
    return sql`${table.trajectoryId} is ${sql.placeholder("trajectoryId")}`;
  if ("clientId" in table) return sql`${table.clientId} is ${sql.placeholder("clientId")}`;
  return undefined;
}

/** Whether all that the record points at is there: something foreign looks like nothing. */
function pointsInside(
  db: Database,
  scope: Scope,
  kind: RecordKind,
  record: Fields,
  found: FoundParents,
): boolean {
  const organisation = { ...scope, clientIds: null };
  const isThere = (target: RecordKind, id: unknown, within: Scope) =>
    typeof id === "string" && findRecord(db, within, target, id) !== undefined;
  const { teamId, reflectionSessionId } = record;
  const { parent } = records[kind];
  if (parent === null) {
    if (!isWithin(db, scope, kind, record)) return false;
  } else {
    const parentId = record[parentField(kind)];
    const isLoose = parentId === null && reachOf(scope) !== "some";
    if (!isLoose && !(typeof parentId === "string" && found.has(parentId))) {
      if (!isThere(parent, parentId, scope)) return false;
      if (found.size >= mostParents) found.clear();
      found.add(String(parentId));
    }
  }
  if (typeof teamId === "string" && !teamExists(db, organisation, teamId)) return false;
  const session = reflectionSessionId ?? null;
  return session === null || isThere("reflectionSession", session, organisation);
}

/** Whether what hangs on nothing may be stored: a client who is new in a team of the scope, or was in one. */
function isWithin(db: Database, scope: Scope, kind: RecordKind, record: Fields): boolean {
  const { id, version, teamId } = record;
  const reach = reachOf(scope);
  if (reach === "some") return scope.clientIds?.some((each) => each === id) === true;
  if (reach === "all" || kind !== "client") return true;
  if (version === 1) return scope.teamIds?.some((each) => each === teamId) === true;
  return typeof id === "string" && findRecord(db, scope, kind, id) !== undefined;
}

function parentField(kind: RecordKind): string {
  return `${records[kind].parent}Id`;
}
