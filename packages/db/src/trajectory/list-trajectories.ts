import type { PlainDate, RecordOf } from "@nabij/domain";
import { asc, count, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { client } from "../client/table.ts";
import { prepared } from "../connect/prepared.ts";
import { intensity } from "../intensity/table.ts";
import { team } from "../organisation/table.ts";
import { fieldColumns } from "../record/selection.ts";
import { listed, type Scope } from "../scope/scope.ts";
import { trajectory } from "./table.ts";
import { filtered, type TrajectoryFilter } from "./trajectory-filter.ts";

export type TrajectorySort =
  | "number"
  | "client"
  | "team"
  | "type"
  | "startDate"
  | "endDate"
  | "plannedEndDate"
  | "hoursPerDay"
  | "lastEvaluation";

export type TrajectoryQuery = TrajectoryFilter & {
  /** The day the current intensity and last evaluation are taken at. */
  readonly at: PlainDate;
  readonly sort?: TrajectorySort | undefined;
  readonly descending?: boolean | undefined;
  /** Rows on a page; 50 unless said otherwise. */
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
};

export type TrajectoryRow = {
  readonly trajectory: RecordOf<"trajectory">;
  readonly client: Pick<
    RecordOf<"client">,
    "id" | "pseudonym" | "chosenName" | "birthDate" | "legalWorlds" | "teamId"
  >;
  readonly teamName: string | null;
  /** The intensity on day `at`. */
  readonly intensity: RecordOf<"intensity"> | null;
  readonly lastEvaluationOn: PlainDate | null;
};

const currentIntensity = sql`(select i.id from intensity i
  where i.trajectory_id = ${trajectory.id} and i.removed_at is null
    and i."from" <= ${sql.placeholder("at")} and (i.until is null or i.until >= ${sql.placeholder("at")})
  order by i."from" desc, i.id desc limit 1)`;

const lastEvaluationOn = sql<string | null>`(select max(e.date) from evaluation e
  where e.trajectory_id = ${trajectory.id} and e.removed_at is null and e.date <= ${sql.placeholder("at")})`;

const sortKeys: Readonly<Record<TrajectorySort, SQL>> = {
  number: sql`${trajectory.number}`,
  client: sql`coalesce(${client.chosenName}, ${client.pseudonym}) collate nocase`,
  team: sql`${team.name} collate nocase`,
  type: sql`${trajectory.type}`,
  startDate: sql`${trajectory.startDate}`,
  endDate: sql`${trajectory.endDate}`,
  plannedEndDate: sql`${trajectory.plannedEndDate}`,
  hoursPerDay: sql`(select c.hours_per_day from intensity c where c.id = ${currentIntensity})`,
  lastEvaluation: lastEvaluationOn,
};

/** A page of the trajectories that match, with the names a person knows them by, and how many. */
export function listTrajectories(
  db: Database,
  scope: Scope,
  query: TrajectoryQuery,
): { readonly rows: readonly TrajectoryRow[]; readonly total: number } {
  const ids = pageOf(db, scope, query);
  const rows = new Map(rowsOf(db, ids, query.at).map((row) => [row.trajectory.id, row]));
  return {
    rows: ids.flatMap((id) => rows.get(id) ?? []),
    total: countTrajectories(db, scope, query),
  };
}

/** How many trajectories match. */
export function countTrajectories(db: Database, scope: Scope, filter: TrajectoryFilter): number {
  const { name, where, values } = filtered(scope, filter);
  const query = prepared(db, `count trajectories ${name}`, ({ orm }) =>
    orm.select({ total: count() }).from(trajectory).where(where).prepare(),
  );
  return query.get(values)?.total ?? 0;
}

/** First only the ids: what is looked up per row is then done for one page, not for all. */
function pageOf(db: Database, scope: Scope, query: TrajectoryQuery): readonly string[] {
  const { sort = "number", descending = false, limit = 50, offset = 0, at } = query;
  const { name, where, values } = filtered(scope, query);
  const direction = descending ? desc : asc;
  const page = prepared(db, `page ${sort} ${descending} ${name}`, ({ orm }) =>
    orm
      .select({ id: trajectory.id })
      .from(trajectory)
      .leftJoin(client, eq(client.id, trajectory.clientId))
      .leftJoin(team, eq(team.id, client.teamId))
      .where(where)
      .orderBy(direction(sortKeys[sort]), direction(trajectory.number))
      .limit(sql.placeholder("limit"))
      .offset(sql.placeholder("offset"))
      .prepare(),
  );
  return page.all({ ...values, at, limit, offset }).map(({ id }) => id);
}

function rowsOf(db: Database, ids: readonly string[], at: PlainDate): readonly TrajectoryRow[] {
  const { id, pseudonym, chosenName, birthDate, legalWorlds, teamId } = client;
  const query = prepared(db, "trajectory rows", ({ orm }) =>
    orm
      .select({
        trajectory: fieldColumns("trajectory"),
        client: { id, pseudonym, chosenName, birthDate, legalWorlds, teamId },
        teamName: team.name,
        intensity: fieldColumns("intensity"),
        lastEvaluationOn,
      })
      .from(trajectory)
      .innerJoin(client, eq(client.id, trajectory.clientId))
      .leftJoin(team, eq(team.id, client.teamId))
      .leftJoin(intensity, eq(intensity.id, currentIntensity))
      .where(sql`${trajectory.id} in ${listed("ids")}`)
      .prepare(),
  );
  return query.all({ ids: JSON.stringify(ids), at });
}
