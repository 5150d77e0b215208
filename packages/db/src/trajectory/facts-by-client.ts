import type { TrajectoryFacts } from "@nabij/domain";
import { and, gt, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { isVisible, listed, reachOf, type Scope, scopeValues } from "../scope/scope.ts";
import { factsWhenAsked } from "./facts.ts";
import { trajectory } from "./table.ts";

/** Clients read at a time: bounds the memory of a walk over all of them. */
const batchSize = 200;

/**
 * The facts of every client in scope with a trajectory, a client at a time and in order of id: for
 * whoever counts distinct clients. A list of facts is read when it is first looked at.
 */
export function* factsByClient(
  db: Database,
  scope: Scope,
): Generator<readonly TrajectoryFacts[], void> {
  let after = "";
  for (;;) {
    const clients = nextClients(db, scope, after);
    const facts = factsWhenAsked(db, scope, trajectoriesOf(db, scope, clients));
    const ofClient = new Map<string, TrajectoryFacts[]>(clients.map((id) => [id, []]));
    for (const each of facts) ofClient.get(each.client.id)?.push(each);
    yield* ofClient.values();
    const last = clients.at(-1);
    if (last === undefined || clients.length < batchSize) return;
    after = last;
  }
}

function nextClients(db: Database, scope: Scope, after: string): readonly string[] {
  const query = prepared(db, `clients with trajectories after ${reachOf(scope)}`, ({ orm }) =>
    orm
      .selectDistinct({ id: trajectory.clientId })
      .from(trajectory)
      .where(and(gt(trajectory.clientId, sql.placeholder("after")), isVisible("trajectory", scope)))
      .orderBy(trajectory.clientId)
      .limit(batchSize)
      .prepare(),
  );
  return query.all({ ...scopeValues(scope), after }).map(({ id }) => id);
}

function trajectoriesOf(db: Database, scope: Scope, clients: readonly string[]) {
  const query = prepared(db, `trajectories of clients ${reachOf(scope)}`, ({ orm }) =>
    orm
      .select({ id: trajectory.id })
      .from(trajectory)
      .where(
        and(sql`${trajectory.clientId} in ${listed("clients")}`, isVisible("trajectory", scope)),
      )
      .orderBy(trajectory.id)
      .prepare(),
  );
  const values = { ...scopeValues(scope), clients: JSON.stringify(clients) };
  return query.all(values).map(({ id }) => id);
}
