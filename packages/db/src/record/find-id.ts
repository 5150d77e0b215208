import { and, eq, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { isVisible, reachOf, type Scope, scopeValues } from "../scope/scope.ts";
import { recordTables } from "./tables.ts";

/** The id of the client with this pseudonym. */
export function findClientId(db: Database, scope: Scope, pseudonym: string): string | undefined {
  const { client } = recordTables;
  const query = prepared(db, `client by pseudonym ${reachOf(scope)}`, ({ orm }) =>
    orm
      .select({ id: client.id })
      .from(client)
      .where(and(eq(client.pseudonym, sql.placeholder("pseudonym")), isVisible("client", scope)))
      .prepare(),
  );
  return query.get({ ...scopeValues(scope), pseudonym })?.id;
}

/** The id of the trajectory with this number. */
export function findTrajectoryId(db: Database, scope: Scope, number: string): string | undefined {
  const { trajectory } = recordTables;
  const query = prepared(db, `trajectory by number ${reachOf(scope)}`, ({ orm }) =>
    orm
      .select({ id: trajectory.id })
      .from(trajectory)
      .where(and(eq(trajectory.number, sql.placeholder("number")), isVisible("trajectory", scope)))
      .prepare(),
  );
  return query.get({ ...scopeValues(scope), number })?.id;
}
