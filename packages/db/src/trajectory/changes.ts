import { and, asc, eq, gt, max, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { listed, type Scope } from "../scope/scope.ts";
import { trajectoryChange } from "./change-table.ts";
import { trajectory } from "./table.ts";

const organisationId = sql.placeholder("organisationId");

/** Notes in the open transaction that these trajectories, or all of them, changed: its last step. */
export function noteChanges(db: Database, scope: Scope, ids: readonly string[] | "all"): void {
  const seq = lastChange(db, scope) + 1;
  const isAll = ids === "all";
  const query = prepared(db, `note changes ${isAll}`, ({ orm }) =>
    orm
      .insert(trajectoryChange)
      .select(
        orm
          .select({
            trajectoryId: trajectory.id,
            organisationId: trajectory.organisationId,
            seq: sql<number>`${sql.placeholder("seq")}`.as("seq"),
          })
          .from(trajectory)
          .where(
            and(
              eq(trajectory.organisationId, organisationId),
              isAll ? undefined : sql`${trajectory.id} in ${listed("ids")}`,
            ),
          ),
      )
      .onConflictDoUpdate({
        target: trajectoryChange.trajectoryId,
        set: { seq: sql`excluded.seq` },
      })
      .prepare(),
  );
  const list = isAll ? "[]" : JSON.stringify(ids);
  query.run({ organisationId: scope.organisationId, seq, ids: list });
}

/** The number of the last change in the organisation; 0 before the first. */
export function lastChange(db: Database, scope: Scope): number {
  const query = prepared(db, "last change", ({ orm }) =>
    orm
      .select({ last: max(trajectoryChange.seq) })
      .from(trajectoryChange)
      .where(eq(trajectoryChange.organisationId, organisationId))
      .prepare(),
  );
  return query.get({ organisationId: scope.organisationId })?.last ?? 0;
}

/** A trajectory that changed, removed ones too, and the number of that change. */
export type TrajectoryChange = { readonly trajectoryId: string; readonly seq: number };

/** What changed after change `seq`, in that order; whoever changed several times is named once. */
export function changedSince(db: Database, scope: Scope, seq: number): readonly TrajectoryChange[] {
  const query = prepared(db, "changed since", ({ orm }) =>
    orm
      .select({ trajectoryId: trajectoryChange.trajectoryId, seq: trajectoryChange.seq })
      .from(trajectoryChange)
      .where(
        and(
          eq(trajectoryChange.organisationId, organisationId),
          gt(trajectoryChange.seq, sql.placeholder("seq")),
        ),
      )
      .orderBy(asc(trajectoryChange.seq))
      .prepare(),
  );
  return query.all({ organisationId: scope.organisationId, seq });
}
