import { sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { signalEvent } from "../kept-signal/table.ts";
import { listed } from "../scope/scope.ts";

/** A line of the history of a signal; what does not apply is left out. */
export type NewSignalEvent = Pick<
  typeof signalEvent.$inferInsert,
  "organisationId" | "trajectoryId" | "signal" | "what" | "at" | "byUserId"
> &
  Partial<
    Pick<
      typeof signalEvent.$inferInsert,
      "becauseKind" | "becauseId" | "assigneeId" | "snoozedUntil" | "reason"
    >
  >;

const nothing = {
  becauseKind: null,
  becauseId: null,
  assigneeId: null,
  snoozedUntil: null,
  reason: null,
};

/** Adds a line to the history of a signal. */
export function addSignalEvent(db: Database, event: NewSignalEvent): void {
  prepared(db, "add signal event", ({ orm }) =>
    orm
      .insert(signalEvent)
      .values({
        organisationId: sql.placeholder("organisationId"),
        trajectoryId: sql.placeholder("trajectoryId"),
        signal: sql.placeholder("signal"),
        what: sql.placeholder("what"),
        at: sql.placeholder("at"),
        byUserId: sql.placeholder("byUserId"),
        becauseKind: sql.placeholder("becauseKind"),
        becauseId: sql.placeholder("becauseId"),
        assigneeId: sql.placeholder("assigneeId"),
        snoozedUntil: sql.placeholder("snoozedUntil"),
        reason: sql.placeholder("reason"),
      })
      .prepare(),
  ).run({ ...nothing, ...event });
}

/** Those of these trajectories of which anything ever happened to a signal. */
export function withSignalEvents(db: Database, ids: readonly string[]): ReadonlySet<string> {
  const query = prepared(db, "with signal events", ({ orm }) =>
    orm
      .selectDistinct({ id: signalEvent.trajectoryId })
      .from(signalEvent)
      .where(sql`${signalEvent.trajectoryId} in ${listed("ids")}`)
      .prepare(),
  );
  return new Set(query.all({ ids: JSON.stringify(ids) }).map(({ id }) => id));
}
