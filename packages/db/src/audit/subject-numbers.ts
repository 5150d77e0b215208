import { type RecordKind, recordKinds, records } from "@nabij/domain";
import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Database } from "#connect";
import { recordTables } from "../record/tables.ts";
import { parentColumn, type Scope } from "../scope/scope.ts";
import type { AuditSubject } from "./record-access.ts";

const { client, trajectory } = recordTables;

/**
 * The number by which a reader of the log may know what a line is about: of the trajectory it hangs
 * on, or of the client; by id of the subject. Never a name (standards A8). Removed records too.
 */
export function subjectNumbers(
  db: Database,
  scope: Scope,
  subjects: readonly AuditSubject[],
): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const kind of recordKinds) {
    const ids = subjects.filter((subject) => subject.kind === kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const { id, number } of numbersOf(db, scope, kind, ids)) numbers.set(id, number);
  }
  return numbers;
}

function numbersOf(
  { orm }: Database,
  { organisationId }: Scope,
  kind: RecordKind,
  ids: readonly string[],
): readonly { readonly id: string; readonly number: string }[] {
  const table = recordTables[kind];
  const asked = and(eq(table.organisationId, organisationId), inArray(table.id, [...ids]));
  if (kind === "client") {
    return orm.select({ id: client.id, number: client.pseudonym }).from(client).where(asked).all();
  }
  if (kind === "trajectory") {
    const columns = { id: trajectory.id, number: trajectory.number };
    return orm.select(columns).from(trajectory).where(asked).all();
  }
  const { parent } = records[kind];
  if (parent === null) return [];
  const [owner, number] =
    parent === "client" ? [client, client.pseudonym] : [trajectory, trajectory.number];
  return orm
    .select({ id: table.id, number })
    .from(table)
    .innerJoin(owner, eq(owner.id, parentColumn(kind)))
    .where(asked)
    .all();
}

/** The client with this number, or whose trajectory has it; removed ones too, but rather not. */
export function clientByNumber(
  { orm }: Database,
  { organisationId }: Scope,
  number: string,
): string | undefined {
  const own = orm
    .select({ id: client.id })
    .from(client)
    .where(and(eq(client.organisationId, organisationId), eq(client.pseudonym, number)))
    .orderBy(asc(isNotNull(client.removedAt)))
    .limit(1)
    .get();
  if (own !== undefined) return own.id;
  return orm
    .select({ id: trajectory.clientId })
    .from(trajectory)
    .where(and(eq(trajectory.organisationId, organisationId), eq(trajectory.number, number)))
    .orderBy(asc(isNotNull(trajectory.removedAt)))
    .limit(1)
    .get()?.id;
}
