import type { LegalWorld, PlainDate, SignalId, Trajectory } from "@nabij/domain";
import { and, eq, gte, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { client } from "../client/table.ts";
import { contains, likePattern } from "../record/text-search.ts";
import { isVisible, listed, reachOf, type Scope, scopeValues } from "../scope/scope.ts";
import { type SignalMoment, signalConditions, signalValues } from "../signal/having-signals.ts";
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
  /** With this signal open, for this reader, on a day that is not before the kept day. */
  readonly signal?: { readonly id: SignalId; readonly on: SignalMoment } | undefined;
  /** With at least one open signal. */
  readonly attention?: SignalMoment | undefined;
  /** Running without an open signal. */
  readonly calm?: SignalMoment | undefined;
};

type Plain = Exclude<keyof TrajectoryFilter, "signal" | "attention" | "calm">;

/** Asks for the clients that pass, one by one or all at once. */
type OfClient = (condition: SQL | undefined) => SQL;

const conditionsBy = (ofClient: OfClient): Readonly<Record<Plain, SQL | undefined>> => ({
  text: or(
    contains(trajectory.number),
    ofClient(or(contains(client.pseudonym), contains(client.chosenName))),
  ),
  active: runsOn("active"),
  ended: lt(trajectory.endDate, sql.placeholder("ended")),
  type: eq(trajectory.type, sql.placeholder("type")),
  // The list holds words without a quotation mark in them, each between two.
  legalWorld: ofClient(
    sql`instr(${client.legalWorlds}, '"' || ${sql.placeholder("legalWorld")} || '"')`,
  ),
  teamId: ofClient(eq(client.teamId, sql.placeholder("teamId"))),
  purpose: eq(trajectory.purpose, sql.placeholder("purpose")),
  stance: eq(trajectory.stance, sql.placeholder("stance")),
  startedAfter: gte(trajectory.startDate, sql.placeholder("startedAfter")),
  startedBefore: lte(trajectory.startDate, sql.placeholder("startedBefore")),
  ids: sql`${trajectory.id} in ${listed("ids")}`,
});

/** Looked up per trajectory: stops early when many match. No join: it would cost other queries. */
const oneByOne = conditionsBy(
  (condition) =>
    sql`exists (select 1 from ${client} where ${client.id} = ${trajectory.clientId} and ${condition})`,
);

/** Listed first: one walk over the clients is far cheaper than a lookup for every trajectory. */
const listedFirst = conditionsBy(
  (condition) =>
    sql`${trajectory.clientId} in (select ${client.id} from ${client} where ${client.organisationId} = ${sql.placeholder("organisationId")} and ${condition})`,
);

const fields = Object.keys(oneByOne) as (keyof typeof oneByOne)[];

/**
 * A filter as a condition with placeholders, their values, and a name for its shape. `isCommon`
 * says that many match, which changes how clients and signals are best looked up.
 */
export function filtered(scope: Scope, filter: TrajectoryFilter, isCommon = false) {
  const used = fields.filter((field) => filter[field] !== undefined && filter[field] !== null);
  const { signal: _signal, attention: _attention, calm: _calm, ...plain } = filter;
  const ofSignals = signalConditions(filter, isCommon);
  return {
    name: [reachOf(scope), isCommon, ...used, ...ofSignals.map(({ name }) => name)].join(" "),
    where: and(
      isVisible("trajectory", scope),
      ...used.map((field) => (isCommon ? oneByOne : listedFirst)[field]),
      ...ofSignals.map(({ condition }) => condition),
    ),
    values: {
      ...plain,
      ...scopeValues(scope),
      text: likePattern(filter.text ?? ""),
      ids: JSON.stringify(filter.ids ?? []),
      ...signalValues(filter),
    },
  };
}
