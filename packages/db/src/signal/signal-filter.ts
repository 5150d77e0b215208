import type { LegalWorld, PlainDate, Severity, SignalId, SignalSettings } from "@nabij/domain";
import { and, between, eq, gte, isNull, lt, lte, ne, or, type SQL, sql } from "drizzle-orm";
import { signalFollowUp, signalSpan } from "../kept-signal/table.ts";
import { clientsWithin, listed, reachOf, type Scope, scopeValues } from "../scope/scope.ts";
import { type Reader, weightOf, weightsOf, worldBits } from "./span.ts";

/** Which open signals; what is left out does not limit. */
export type SignalFilter = {
  /** The day they stand open on; not before the kept day. */
  readonly at: PlainDate;
  readonly reader: Reader;
  readonly signal?: SignalId | undefined;
  readonly severity?: Severity | undefined;
  readonly teamId?: string | undefined;
  readonly legalWorld?: LegalWorld | undefined;
  /** Taken on by this user; null is by nobody. */
  readonly assignee?: string | null | undefined;
  /** Resting on the day, or not. */
  readonly snoozed?: boolean | undefined;
};

const at = sql.placeholder("at");
const spanIsOpen = and(lte(signalSpan.from, at), gte(signalSpan.until, at));

/** What was agreed about a signal holds while it stays open. */
export const followUpOfSpan = and(
  eq(signalFollowUp.trajectoryId, signalSpan.trajectoryId),
  eq(signalFollowUp.signal, signalSpan.signal),
  gte(signalFollowUp.day, signalSpan.since),
);

/** A filter as a condition with placeholders, their values, and a name for its shape. */
export function signalsWhere(scope: Scope, filter: SignalFilter, settings: SignalSettings) {
  const { signal, severity, teamId, legalWorld, reader } = filter;
  const parts: [string, SQL | undefined][] = [
    ["open", and(eq(signalSpan.organisationId, sql.placeholder("organisationId")), spanIsOpen)],
  ];
  const add = (name: string, isUsed: boolean, condition: SQL | undefined) => {
    if (isUsed) parts.push([name, condition]);
  };
  add("process", reader === "process", eq(signalSpan.reads, "process"));
  add("signal", signal !== undefined, eq(signalSpan.weight, sql.placeholder("weight")));
  add("severity", severity !== undefined, ofSeverity());
  add("team", teamId !== undefined, eq(signalSpan.teamId, sql.placeholder("teamId")));
  add("law", legalWorld !== undefined, sql`${signalSpan.worlds} & ${sql.placeholder("world")}`);
  add("within", true, spanWithin(scope));
  const [lowest, highest] = severity === undefined ? [0, 0] : weightsOf(severity);
  return {
    name: [...parts.map(([name]) => name), reachOf(scope)].join(" "),
    where: and(...parts.map(([, condition]) => condition)),
    values: {
      ...scopeValues(scope),
      at: filter.at,
      weight: signal === undefined ? 0 : weightOf(signal, settings),
      lowest,
      highest,
      teamId: teamId ?? "",
      world: legalWorld === undefined ? 0 : worldBits([legalWorld]),
      assignee: filter.assignee ?? "",
    },
  };
}

/** The spans of the clients in scope; those of a team are found by the team that is kept in them. */
export function spanWithin(scope: Scope): SQL | undefined {
  const reach = reachOf(scope);
  if (reach === "all") return undefined;
  const isTheirs = sql`${signalSpan.clientId} in ${clientsWithin(scope)}`;
  return reach === "some"
    ? isTheirs
    : sql`${signalSpan.teamId} in ${listed("teamIds")} and ${isTheirs}`;
}

function ofSeverity(): SQL {
  return between(signalSpan.weight, sql.placeholder("lowest"), sql.placeholder("highest"));
}

/** The part of a filter about who takes a signal on and whether it rests; the follow-up is joined. */
export function followUpWhere({ assignee, snoozed }: SignalFilter) {
  const isResting = gte(signalFollowUp.snoozedUntil, at);
  const isAwake = or(isNull(signalFollowUp.snoozedUntil), lt(signalFollowUp.snoozedUntil, at));
  const taker =
    assignee === null
      ? isNull(signalFollowUp.assigneeId)
      : eq(signalFollowUp.assigneeId, sql.placeholder("assignee"));
  return {
    name: `${assignee === undefined ? "" : assignee === null ? "nobody" : "somebody"} ${snoozed}`,
    where: and(
      assignee === undefined ? undefined : taker,
      snoozed === undefined ? undefined : snoozed ? isResting : isAwake,
    ),
    /** Whether only signals with a follow-up pass: those are few and are looked up first. */
    needsFollowUp: typeof assignee === "string" || snoozed === true,
    /** Of what has a follow-up, that which does not pass. */
    fails: or(
      snoozed === false ? isResting : undefined,
      assignee === null ? ne(signalFollowUp.assigneeId, "") : undefined,
    ),
  };
}
