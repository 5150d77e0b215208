import type { PlainDate, RecordKind, SignalId } from "@nabij/domain";
import { and, asc, eq } from "drizzle-orm";
import { alias } from "#columns";
import type { Database } from "#connect";
import { signalEvent } from "../kept-signal/table.ts";
import type { Scope } from "../scope/scope.ts";
import { user } from "../user/table.ts";

/** One thing that happened to a signal; a name is null when the user is not one of this node. */
export type SignalEvent = {
  readonly what: "opened" | "closed" | "assigned" | "snoozed" | "woken";
  readonly at: string;
  readonly byUserId: string;
  readonly byName: string | null;
  readonly because: { readonly kind: RecordKind | "setting"; readonly id: string } | null;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
  readonly snoozedUntil: PlainDate | null;
  readonly reason: string | null;
};

/**
 * What happened to a signal of a trajectory, oldest first. One that opened by the passing of days
 * has no line for it. The caller checks that the trajectory is in scope.
 */
export function signalHistory(
  db: Database,
  { organisationId }: Scope,
  trajectoryId: string,
  signal: SignalId,
): readonly SignalEvent[] {
  const assignee = alias(user, "assignee");
  const rows = db.orm
    .select({ event: signalEvent, byName: user.name, assigneeName: assignee.name })
    .from(signalEvent)
    .leftJoin(user, eq(user.id, signalEvent.byUserId))
    .leftJoin(assignee, eq(assignee.id, signalEvent.assigneeId))
    .where(
      and(
        eq(signalEvent.organisationId, organisationId),
        eq(signalEvent.trajectoryId, trajectoryId),
        eq(signalEvent.signal, signal),
      ),
    )
    .orderBy(asc(signalEvent.seq))
    .all();
  return rows.map(({ event, byName, assigneeName }) => {
    const { what, at, byUserId, becauseKind, becauseId, assigneeId, snoozedUntil, reason } = event;
    const because =
      becauseKind === null || becauseId === null ? null : { kind: becauseKind, id: becauseId };
    const taken = { assigneeId, assigneeName, snoozedUntil, reason };
    return { what, at, byUserId, byName, because, ...taken };
  });
}
