import type { LegalWorld, PlainDate, Trajectory } from "@nabij/domain";
import { and, eq, gte, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { client } from "../client/table.ts";
import { contains, likePattern } from "../record/text-search.ts";
import { isVisible, listed, reachOf, type Scope, scopeValues } from "../scope/scope.ts";
import { runsOn } from "./facts.ts";
import { trajectory } from "./table.ts";

/** Which trajectories; what is left out does not limit. */
export type TrajectoryFilter = {
  /** Part of the client's pseudonym or chosen name, or of the number. */
  readonly text?: string | undefined;
  /** Running on this day. */
  readonly active?: PlainDate | undefined;
  /** Ended before this day. */
  readonly ended?: PlainDate | undefined;
  readonly type?: Trajectory["type"] | undefined;
  readonly legalWorld?: LegalWorld | undefined;
  readonly teamId?: string | undefined;
  readonly purpose?: Trajectory["purpose"] | undefined;
  readonly stance?: Trajectory["stance"] | undefined;
  /** Begun on or after this day. */
  readonly startedAfter?: PlainDate | undefined;
  /** Begun on or before this day. */
  readonly startedBefore?: PlainDate | undefined;
  /** Only these, for instance those with a signal. */
  readonly ids?: readonly string[] | undefined;
};

const conditions: Readonly<Record<keyof TrajectoryFilter, SQL | undefined>> = {
  text: or(
    contains(trajectory.number),
    ofClient(or(contains(client.pseudonym), contains(client.chosenName))),
  ),
  active: runsOn("active"),
  ended: lt(trajectory.endDate, sql.placeholder("ended")),
  type: eq(trajectory.type, sql.placeholder("type")),
  legalWorld: ofClient(
    sql`${sql.placeholder("legalWorld")} in (select value from json_each(${client.legalWorlds}))`,
  ),
  teamId: ofClient(eq(client.teamId, sql.placeholder("teamId"))),
  purpose: eq(trajectory.purpose, sql.placeholder("purpose")),
  stance: eq(trajectory.stance, sql.placeholder("stance")),
  startedAfter: gte(trajectory.startDate, sql.placeholder("startedAfter")),
  startedBefore: lte(trajectory.startDate, sql.placeholder("startedBefore")),
  ids: sql`${trajectory.id} in ${listed("ids")}`,
};

const fields = Object.keys(conditions) as (keyof TrajectoryFilter)[];

/** A filter as a condition with placeholders, their values, and a name for its shape. */
export function filtered(scope: Scope, filter: TrajectoryFilter) {
  const used = fields.filter((field) => filter[field] !== undefined && filter[field] !== null);
  return {
    name: [reachOf(scope), ...used].join(" "),
    where: and(isVisible("trajectory", scope), ...used.map((field) => conditions[field])),
    values: {
      ...filter,
      ...scopeValues(scope),
      text: likePattern(filter.text ?? ""),
      ids: JSON.stringify(filter.ids ?? []),
    },
  };
}

/** A condition on the client without a join: a join would cost queries that do not need it. */
function ofClient(condition: SQL | undefined): SQL {
  return sql`exists (select 1 from ${client} where ${client.id} = ${trajectory.clientId} and ${condition})`;
}
