import { type RecordKind, records } from "@nabij/domain";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { AnyColumn } from "#columns";
import { recordTables } from "../record/tables.ts";

/**
 * What someone may see: one organisation, and in it all clients (`null`) or only those named and
 * what hangs on them. With `teamIds` nobody is named, and the clients are those who are in one of
 * these teams when it is asked: whoever overlooks the teams sees nobody. Made from the session,
 * never from input.
 */
export type Scope = {
  readonly organisationId: string;
  readonly clientIds: readonly string[] | null;
  readonly teamIds?: readonly string[];
};

/** The shapes a query has: all clients, some by name, or by team; part of the name it is prepared under. */
export function reachOf({ clientIds, teamIds }: Scope): "all" | "some" | "team" {
  if (clientIds === null) return "all";
  return teamIds === undefined ? "some" : "team";
}

/** The values of the placeholders that {@link isVisible} leaves open. */
export function scopeValues({ organisationId, clientIds, teamIds = [] }: Scope) {
  return {
    organisationId,
    clientIds: JSON.stringify(clientIds ?? []),
    teamIds: JSON.stringify(teamIds),
  };
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
  const reach = reachOf(scope);
  if (reach === "all") return undefined;
  const { client, trajectory } = recordTables;
  if (kind === "client") {
    return reach === "team"
      ? sql`${client.teamId} in ${listed("teamIds")}`
      : sql`${client.id} in ${listed("clientIds")}`;
  }
  // What belongs to the organisation itself is for its teams, not for who sees some clients only.
  if (records[kind].parent === null) return reach === "team" ? undefined : sql`false`;
  const [parentId, clients] = [parentColumn(kind), clientsWithin(scope)];
  if (records[kind].parent === "client") return sql`${parentId} in ${clients}`;
  const isTheirs = sql`${parentId} in (select ${trajectory.id} from ${trajectory} where ${trajectory.clientId} in ${clients})`;
  // A conversation without a dossier is about no client, and so of no other team.
  return reach === "team" ? sql`(${parentId} is null or ${isTheirs})` : isTheirs;
}

/** The ids of the clients of a scope that does not see all, as rows; removed ones too. */
export function clientsWithin(scope: Scope): SQL {
  if (reachOf(scope) === "some") return listed("clientIds");
  const { client } = recordTables;
  return sql`(select ${client.id} from ${client} where ${client.teamId} in ${listed("teamIds")} and ${client.organisationId} = ${sql.placeholder("organisationId")})`;
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
