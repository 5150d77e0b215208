import type { PlainDate, SignalId } from "@nabij/domain";
import { and, eq, lte, type SQL, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { client } from "../client/table.ts";
import { prepared } from "../connect/prepared.ts";
import { signalFollowUp, signalSpan } from "../kept-signal/table.ts";
import { isVisible, reachOf, type Scope } from "../scope/scope.ts";
import { trajectory } from "../trajectory/table.ts";
import { user } from "../user/table.ts";
import { followUpOfSpan, followUpWhere, type SignalFilter, signalsWhere } from "./signal-filter.ts";
import { signalSettingsOf } from "./signal-settings.ts";

export type SignalQuery = SignalFilter & {
  /** The heaviest kind first, or the signals of one trajectory together; in both who runs longest first. */
  readonly sort: "kind" | "trajectory";
  readonly limit: number;
  readonly offset: number;
};

/** An open signal with the names a person knows it by, and what was agreed about it. */
export type OpenSignal = {
  readonly id: SignalId;
  readonly trajectoryId: string;
  /** The day it opened; not before the signals of the organisation were kept. */
  readonly since: PlainDate;
  readonly trajectoryNumber: string;
  readonly clientPseudonym: string;
  readonly clientChosenName: string | null;
  readonly teamId: string | null;
  readonly startDate: PlainDate;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
  readonly snoozedUntil: PlainDate | null;
  readonly snoozeReason: string | null;
};

/** A page of the open signals that pass the filter, in one statement. */
export function listSignals(db: Database, scope: Scope, query: SignalQuery): readonly OpenSignal[] {
  const { name, where, values } = signalsWhere(scope, query, signalSettingsOf(db, scope));
  const followUp = followUpWhere(query);
  const isOfTeams = query.teamId !== undefined || reachOf(scope) === "team";
  const start = startOf(query.sort, isOfTeams, followUp.needsFollowUp);
  const shape = `signals ${start} ${query.sort} ${name} ${followUp.name}`;
  const statement = prepared(db, shape, ({ orm }) => {
    const found = spansFound(orm, start, scope, and(where, followUp.where));
    return withNames(orm, found, query.sort, start).prepare();
  });
  const { limit, offset } = query;
  return statement.all({ ...values, limit, offset });
}

type Start = "span" | "trajectory" | "followUp";

/** Where the search begins: with the table that has the fewest rows to pass, or the right order. */
function startOf(sort: SignalQuery["sort"], isOfTeams: boolean, needsFollowUp: boolean): Start {
  if (needsFollowUp) return "followUp";
  return sort === "trajectory" && !isOfTeams ? "trajectory" : "span";
}

const spanColumns = {
  signal: signalSpan.signal,
  trajectoryId: signalSpan.trajectoryId,
  since: signalSpan.since,
  weight: signalSpan.weight,
  startDate: signalSpan.startDate,
  teamId: signalSpan.teamId,
  assigneeId: signalFollowUp.assigneeId,
  snoozedUntil: signalFollowUp.snoozedUntil,
  reason: signalFollowUp.reason,
};

/** The spans that pass; SQLite keeps the order of tables in a cross join and in left joins. */
function spansFound(orm: Database["orm"], start: Start, scope: Scope, where: SQL | undefined) {
  const select = orm.select(spanColumns);
  if (start === "trajectory") {
    const runs = and(
      isVisible("trajectory", scope),
      lte(trajectory.startDate, sql.placeholder("at")),
      eq(trajectory.id, signalSpan.trajectoryId),
    );
    const spans = select.from(trajectory).crossJoin(signalSpan);
    return spans.leftJoin(signalFollowUp, followUpOfSpan).where(and(runs, where));
  }
  if (start === "span") {
    return select.from(signalSpan).leftJoin(signalFollowUp, followUpOfSpan).where(where);
  }
  const owned = eq(signalFollowUp.organisationId, sql.placeholder("organisationId"));
  return select
    .from(signalFollowUp)
    .crossJoin(signalSpan)
    .where(and(owned, followUpOfSpan, where));
}

function order(sort: SignalQuery["sort"], start: Start): SQL[] {
  const { weight } = signalSpan;
  const own = { startDate: signalSpan.startDate, id: signalSpan.trajectoryId };
  const { startDate, id } = start === "trajectory" ? trajectory : own;
  const parts = sort === "kind" ? [weight, startDate, id] : [startDate, id, weight];
  return parts.map((part) => sql`${part}`);
}

/** Names are looked up for the rows of the page, not for those before it. */
function withNames(
  orm: Database["orm"],
  found: ReturnType<typeof spansFound>,
  sort: SignalQuery["sort"],
  start: Start,
) {
  const page = found
    .orderBy(...order(sort, start))
    .limit(sql.placeholder("limit"))
    .offset(sql.placeholder("offset"))
    .as("page");
  const { weight, startDate, trajectoryId } = page;
  const parts =
    sort === "kind" ? [weight, startDate, trajectoryId] : [startDate, trajectoryId, weight];
  return orm
    .select({
      id: page.signal,
      trajectoryId,
      since: page.since,
      trajectoryNumber: trajectory.number,
      clientPseudonym: client.pseudonym,
      clientChosenName: client.chosenName,
      teamId: page.teamId,
      startDate,
      assigneeId: page.assigneeId,
      assigneeName: user.name,
      snoozedUntil: page.snoozedUntil,
      snoozeReason: page.reason,
    })
    .from(page)
    .innerJoin(trajectory, eq(trajectory.id, trajectoryId))
    .innerJoin(client, eq(client.id, trajectory.clientId))
    .leftJoin(user, eq(user.id, page.assigneeId))
    .orderBy(...parts);
}
