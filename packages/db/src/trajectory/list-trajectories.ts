import { and, asc, count, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { client } from "../client/table.ts";
import { prepared } from "../connect/prepared.ts";
import { signalTally } from "../kept-signal/table.ts";
import { team } from "../organisation/table.ts";
import type { Scope } from "../scope/scope.ts";
import {
  countInIndex,
  type FoundPage,
  findInIndex,
} from "../trajectory-index/find-trajectories.ts";
import { hoursOnDay, lastEvaluationOn, signalsOnDay, tallyOnDay } from "./on-day.ts";
import { rowsById, type TrajectoryRow } from "./rows-by-id.ts";
import { trajectory } from "./table.ts";
import { filtered, type TrajectoryFilter } from "./trajectory-filter.ts";
import type { TrajectoryQuery, TrajectorySort } from "./trajectory-query.ts";

const sortKeys: Readonly<Record<Exclude<TrajectorySort, "signals">, SQL>> = {
  number: sql`${trajectory.number}`,
  client: sql`coalesce(${client.chosenName}, ${client.pseudonym}) collate nocase`,
  team: sql`${team.name} collate nocase`,
  type: sql`${trajectory.type}`,
  startDate: sql`${trajectory.startDate}`,
  endDate: sql`${trajectory.endDate}`,
  plannedEndDate: sql`${trajectory.plannedEndDate}`,
  hoursPerDay: hoursOnDay,
  lastEvaluation: lastEvaluationOn,
};

/** From this many matches on, looking each trajectory up beats listing those that match first. */
const commonFrom = 1000;

/**
 * A page of the trajectories that match, with the names a person knows them by, and how many. What
 * matches is found in memory where that can be, and otherwise in the tables; both give the same.
 */
export function listTrajectories(
  db: Database,
  scope: Scope,
  query: TrajectoryQuery,
): { readonly rows: readonly TrajectoryRow[]; readonly total: number } {
  const { ids, total } = findInIndex(db, scope, query) ?? findInTables(db, scope, query);
  const rows = new Map(rowsById(db, ids, query.at).map((row) => [row.trajectory.id, row]));
  return { rows: ids.flatMap((id) => rows.get(id) ?? []), total };
}

/** How many trajectories match. */
export function countTrajectories(db: Database, scope: Scope, filter: TrajectoryFilter): number {
  return countInIndex(db, scope, filter) ?? countInTables(db, scope, filter);
}

/** As {@link listTrajectories} finds them without memory: a page of ids, and how many match. */
export function findInTables(db: Database, scope: Scope, query: TrajectoryQuery): FoundPage {
  const total = countInTables(db, scope, query);
  return { ids: pageOf(db, scope, query, total > commonFrom), total };
}

function countInTables(db: Database, scope: Scope, filter: TrajectoryFilter): number {
  const { name, where, values } = filtered(scope, filter);
  const query = prepared(db, `count trajectories ${name}`, ({ orm }) =>
    orm.select({ total: count() }).from(trajectory).where(where).prepare(),
  );
  return query.get(values)?.total ?? 0;
}

/** First only the ids: what is looked up per row is then done for one page, not for all. */
function pageOf(
  db: Database,
  scope: Scope,
  query: TrajectoryQuery,
  isCommon: boolean,
): readonly string[] {
  const { sort = "number", descending = false, limit = 50, offset = 0, at } = query;
  if (sort === "signals" && query.active === at) return pageBySignals(db, scope, query, isCommon);
  const { name, where, values } = filtered(scope, query, isCommon);
  const direction = descending ? desc : asc;
  const reader = query.reader ?? "dossier";
  const key = sort === "signals" ? signalsOnDay(reader) : sortKeys[sort];
  const page = prepared(db, `page ${sort} ${reader} ${descending} ${name}`, ({ orm }) =>
    orm
      .select({ id: trajectory.id })
      .from(trajectory)
      .leftJoin(client, eq(client.id, trajectory.clientId))
      .leftJoin(team, eq(team.id, client.teamId))
      .where(where)
      .orderBy(direction(key), direction(trajectory.number))
      .limit(sql.placeholder("limit"))
      .offset(sql.placeholder("offset"))
      .prepare(),
  );
  return page.all({ ...values, at, limit, offset }).map(({ id }) => id);
}

/** Who runs on the day by number of signals: the tallies stand in that order already. */
function pageBySignals(
  db: Database,
  scope: Scope,
  query: TrajectoryQuery,
  isCommon: boolean,
): readonly string[] {
  const { descending = false, limit = 50, offset = 0, at, reader = "dossier" } = query;
  const { name, where, values } = filtered(scope, query, isCommon);
  const direction = descending ? desc : asc;
  const page = prepared(db, `page by signals ${reader} ${descending} ${name}`, ({ orm }) =>
    orm
      .select({ id: signalTally.trajectoryId })
      .from(signalTally)
      .crossJoin(trajectory)
      .where(
        and(
          eq(signalTally.organisationId, sql.placeholder("organisationId")),
          tallyOnDay,
          eq(trajectory.id, signalTally.trajectoryId),
          where,
        ),
      )
      .orderBy(
        direction(signalTally[reader]),
        direction(signalTally.startDate),
        direction(signalTally.trajectoryId),
      )
      .limit(sql.placeholder("limit"))
      .offset(sql.placeholder("offset"))
      .prepare(),
  );
  return page.all({ ...values, at, limit, offset }).map(({ id }) => id);
}
