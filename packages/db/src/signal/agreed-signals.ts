import type { PlainDate } from "@nabij/domain";
import { and, asc, eq, gte, lte, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { signalFollowUp, signalSpan } from "../kept-signal/table.ts";
import type { Scope } from "../scope/scope.ts";
import { user } from "../user/table.ts";
import type { OpenSignal } from "./list-signals.ts";
import { followUpOfSpan } from "./signal-filter.ts";
import type { Reader } from "./span.ts";

/** An open signal of one trajectory, since when, and what was agreed about it. */
export type AgreedSignal = Pick<
  OpenSignal,
  "id" | "since" | "assigneeId" | "assigneeName" | "snoozedUntil" | "snoozeReason"
>;

/**
 * What was agreed about the open signals of one trajectory, the heaviest first. The caller checks
 * that the trajectory is in scope.
 */
export function agreedSignals(
  db: Database,
  { organisationId }: Scope,
  trajectoryId: string,
  at: PlainDate,
  reader: Reader,
): readonly AgreedSignal[] {
  const query = prepared(db, `agreed signals ${reader}`, ({ orm }) =>
    orm
      .select({
        id: signalSpan.signal,
        since: signalSpan.since,
        assigneeId: signalFollowUp.assigneeId,
        assigneeName: user.name,
        snoozedUntil: signalFollowUp.snoozedUntil,
        snoozeReason: signalFollowUp.reason,
      })
      .from(signalSpan)
      .leftJoin(signalFollowUp, followUpOfSpan)
      .leftJoin(user, eq(user.id, signalFollowUp.assigneeId))
      .where(
        and(
          eq(signalSpan.trajectoryId, sql.placeholder("trajectoryId")),
          // The plus keeps SQLite from walking all signals of the organisation (see find-record).
          eq(sql`+${signalSpan.organisationId}`, sql.placeholder("organisationId")),
          lte(signalSpan.from, sql.placeholder("at")),
          gte(signalSpan.until, sql.placeholder("at")),
          reader === "process" ? eq(signalSpan.reads, "process") : undefined,
        ),
      )
      .orderBy(asc(signalSpan.weight))
      .prepare(),
  );
  return query.all({ organisationId, trajectoryId, at });
}
