import { type RecordKind, records } from "@nabij/domain";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { AnyColumn } from "#columns";
import { recordTables } from "../record/tables.ts";

/**
 * What someone may see: one organisation, and in it all clients (`null`) or only those named and
 * what hangs on them. Made from the session, never from input.
 */
export type Scope = {
  readonly organisationId: string;
  readonly clientIds: readonly string[] | null;
};

/** The two shapes a query has: all clients or some; part of the name it is prepared under. */
export function reachOf(scope: Scope): "all" | "some" {
  return scope.clientIds === null ? "all" : "some";
}

/** The values of the placeholders that {@link isVisible} leaves open. */
export function scopeValues({ organisationId, clientIds }: Scope) {
  return { organisationId, clientIds: JSON.stringify(clientIds ?? []) };
}

/** The rows of a kind that are there for this scope; the rest looks like it does not exist. */
export function isVisible(kind: RecordKind, scope: Scope): SQL | undefined {
  const table = recordTables[kind];
  return and(
    eq(table.organisationId, sql.placeholder("organisationId")),
    isNull(table.removedAt),
    isReachable(kind, scope),
  );
}

/** Whether the row belongs to a client in scope, removed or not. */
export function isReachable(kind: RecordKind, scope: Scope): SQL | undefined {
  if (scope.clientIds === null) return undefined;
  const { client, trajectory } = recordTables;
  if (kind === "client") return sql`${client.id} in ${listed("clientIds")}`;
  // What belongs to the organisation itself is not for who sees some clients only.
  if (records[kind].parent === null) return sql`false`;
  const parentId = parentColumn(kind);
  if (records[kind].parent === "client") return sql`${parentId} in ${listed("clientIds")}`;
  return sql`${parentId} in (select ${trajectory.id} from ${trajectory} where ${trajectory.clientId} in ${listed("clientIds")})`;
}

/** A JSON list given as the placeholder `name`, as rows. */
export function listed(name: string): SQL {
  return sql`(select value from json_each(${sql.placeholder(name)}))`;
}

/** The column that points at what a kind hangs on; throws for a client, which hangs on nothing. */
export function parentColumn(kind: RecordKind): AnyColumn {
  const table = recordTables[kind];
  if ("trajectoryId" in table) return table.trajectoryId;
  if ("clientId" in table) return table.clientId;
  throw new Error(`a ${kind} hangs on nothing`);
}
