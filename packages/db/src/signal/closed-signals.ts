import type { SignalId } from "@nabij/domain";
import { and, asc, eq, gte, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { signalEvent } from "../kept-signal/table.ts";
import type { Scope } from "../scope/scope.ts";
import type { SignalEvent } from "./signal-history.ts";

/** A signal that closed, when (an instant), and the record whose change closed it. */
export type ClosedSignal = Pick<SignalEvent, "at" | "because"> & { readonly id: SignalId };

/**
 * The signals of a trajectory that closed from an instant on and did not open again since, the last
 * one first. One that closed by the passing of days has no line for it. The caller checks the scope.
 */
export function closedSignals(
  db: Database,
  { organisationId }: Scope,
  trajectoryId: string,
  from: string,
): readonly ClosedSignal[] {
  const query = prepared(db, "closed signals", ({ orm }) =>
    orm
      .select()
      .from(signalEvent)
      .where(
        and(
          eq(signalEvent.trajectoryId, sql.placeholder("trajectoryId")),
          eq(signalEvent.organisationId, sql.placeholder("organisationId")),
          gte(signalEvent.at, sql.placeholder("from")),
        ),
      )
      .orderBy(asc(signalEvent.seq))
      .prepare(),
  );
  const closed = new Map<SignalId, ClosedSignal>();
  for (const event of query.all({ organisationId, trajectoryId, from })) {
    const { signal: id, what, at, becauseKind, becauseId } = event;
    if (what === "opened") closed.delete(id);
    if (what !== "closed") continue;
    const isKnown = becauseKind !== null && becauseId !== null;
    closed.delete(id);
    closed.set(id, { id, at, because: isKnown ? { kind: becauseKind, id: becauseId } : null });
  }
  return [...closed.values()].reverse();
}
