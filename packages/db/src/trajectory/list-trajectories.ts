import type { PlainDate, RecordOf } from "@nabij/domain";
import { and, asc, count, desc, eq, gte, lte, type SQL, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { client } from "../client/table.ts";
import { prepared } from "../connect/prepared.ts";
import { intensity } from "../intensity/table.ts";
import { signalTally } from "../kept-signal/table.ts";
import { team } from "../organisation/table.ts";
import { fieldColumns } from "../record/selection.ts";
import { listed, type Scope } from "../scope/scope.ts";
import { countSignals } from "../signal/count-signals.ts";
import type { Reader } from "../signal/span.ts";
import { rememberedCount } from "./remembered-count.ts";
import { trajectory } from "./table.ts";
import { asksOnly, filtered, type TrajectoryFilter } from "./trajectory-filter.ts";

export type TrajectorySort =
  | "number"
  | "client"
  | "team"
  | "type"
  | "startDate"
  | "endDate"
  | "plannedEndDate"
  | "hoursPerDay"
  | "lastEvaluation"
  | "signals";

export type TrajectoryQuery = TrajectoryFilter & {
  /** The day the current intensity and last evaluation are taken at. */
  readonly at: PlainDate;
  readonly sort?: TrajectorySort | undefined;
  readonly descending?: boolean | undefined;
  /** Whose signals are counted to sort by: all, or those that rest on the process alone. */
  readonly reader?: Reader | undefined;
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

const sortKeys: Readonly<Record<Exclude<TrajectorySort, "signals">, SQL>> = {
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

const tallyOnDay = and(
  lte(signalTally.from, sql.placeholder("at")),
  gte(signalTally.until, sql.placeholder("at")),
);

/** The number of signals on day `at`; nothing for who does not run then. */
function signalsKey(reader: Reader): SQL {
  return sql`(select ${signalTally[reader]} from ${signalTally}
    where ${signalTally.trajectoryId} = ${trajectory.id} and ${tallyOnDay})`;
}

/** From this many matches on, looking each trajectory up beats listing those that match first. */
const commonFrom = 1000;

/** A page of the trajectories that match, with the names a person knows them by, and how many. */
export function listTrajectories(
  db: Database,
  scope: Scope,
  query: TrajectoryQuery,
): { readonly rows: readonly TrajectoryRow[]; readonly total: number } {
  const total = countTrajectories(db, scope, query);
  const ids = pageOf(db, scope, query, total > commonFrom);
  const rows = new Map(rowsOf(db, ids, query.at).map((row) => [row.trajectory.id, row]));
  return { rows: ids.flatMap((id) => rows.get(id) ?? []), total };
}

/**
 * How many trajectories match. Those with a signal, or with any, are counted from what is kept when
 * nothing else is asked: a trajectory has at most one signal of a kind.
 */
export function countTrajectories(db: Database, scope: Scope, filter: TrajectoryFilter): number {
  const { active, attention, signal, teamId, legalWorld } = filter;
  const narrowed = { active, teamId, legalWorld };
  const isKept = scope.clientIds === null && active !== undefined;
  if (isKept && signal?.on.day === active && asksOnly(filter, [...narrowing, "signal"])) {
    const { id, on } = signal;
    const open = { at: on.day, reader: on.reader, signal: id, teamId, legalWorld };
    return countSignals(db, scope, open).get(id) ?? 0;
  }
  if (isKept && attention?.day === active && asksOnly(filter, [...narrowing, "attention"])) {
    const calm = counted(db, scope, { ...narrowed, calm: attention });
    return counted(db, scope, narrowed) - calm;
  }
  return counted(db, scope, filter);
}

const narrowing = ["active", "teamId", "legalWorld"] as const;

function counted(db: Database, scope: Scope, filter: TrajectoryFilter): number {
  const { name, where, values } = filtered(scope, filter);
  return rememberedCount(db, scope, `${name} ${JSON.stringify(values)}`, () => {
    const query = prepared(db, `count trajectories ${name}`, ({ orm }) =>
      orm.select({ total: count() }).from(trajectory).where(where).prepare(),
    );
    return query.get(values)?.total ?? 0;
  });
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
  const key = sort === "signals" ? signalsKey(reader) : sortKeys[sort];
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
