import type { PlainDate, SignalId } from "@nabij/domain";
import { and, eq, gte, lte, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { signalFollowUp, signalSpan } from "../kept-signal/table.ts";
import { reachOf, type Scope, scopeValues } from "../scope/scope.ts";
import type { Write } from "../write/write.ts";
import { addSignalEvent } from "./event-store.ts";
import { followUpOfSpan, spanWithin } from "./signal-filter.ts";
import type { Reader } from "./span.ts";

/** What is agreed about an open signal: who takes it on, and until when it rests and why. */
export type FollowUp = {
  readonly assigneeId: string | null;
  readonly snoozedUntil: PlainDate | null;
  readonly reason: string | null;
};

/** Which signal of which trajectory, on which day and for whose eyes. */
export type SignalReference = {
  readonly trajectoryId: string;
  readonly signal: SignalId;
  readonly at: PlainDate;
  readonly reader: Reader;
};

const nothing: FollowUp = { assigneeId: null, snoozedUntil: null, reason: null };

/** What is agreed about a signal that stands open; undefined when it does not, or not in scope. */
export function findFollowUp(
  db: Database,
  scope: Scope,
  { trajectoryId, signal, at, reader }: SignalReference,
): FollowUp | undefined {
  const query = prepared(db, `find follow-up ${reader} ${reachOf(scope)}`, ({ orm }) =>
    orm
      .select({
        assigneeId: signalFollowUp.assigneeId,
        snoozedUntil: signalFollowUp.snoozedUntil,
        reason: signalFollowUp.reason,
      })
      .from(signalSpan)
      .leftJoin(signalFollowUp, followUpOfSpan)
      .where(
        and(
          eq(signalSpan.trajectoryId, sql.placeholder("trajectoryId")),
          eq(signalSpan.signal, sql.placeholder("signal")),
          eq(signalSpan.organisationId, sql.placeholder("organisationId")),
          lte(signalSpan.from, sql.placeholder("at")),
          gte(signalSpan.until, sql.placeholder("at")),
          reader === "process" ? eq(signalSpan.reads, "process") : undefined,
          spanWithin(scope),
        ),
      )
      .prepare(),
  );
  const row = query.get({ ...scopeValues(scope), trajectoryId, signal, at });
  return row === undefined ? undefined : { ...nothing, ...row };
}

/** What was done, for the history. */
export type FollowUpAct = {
  readonly what: "assigned" | "snoozed" | "woken";
  readonly byUserId: string;
  readonly at: Date;
};

/** Keeps what is agreed about a signal from a day on, and adds it to the history of the signal. */
export function saveFollowUp(
  { organisationId }: Scope,
  { trajectoryId, signal, at: day }: Pick<SignalReference, "trajectoryId" | "signal" | "at">,
  followUp: FollowUp,
  { what, byUserId, at }: FollowUpAct,
): Write {
  return {
    about: "signal",
    run: (db) => {
      const fields = { ...followUp, day, byUserId };
      db.orm
        .insert(signalFollowUp)
        .values({ organisationId, trajectoryId, signal, ...fields })
        .onConflictDoUpdate({
          target: [signalFollowUp.trajectoryId, signalFollowUp.signal],
          set: fields,
        })
        .run();
      const about = { organisationId, trajectoryId, signal };
      addSignalEvent(db, { ...about, what, at: at.toISOString(), byUserId, ...followUp });
      return undefined;
    },
  };
}
