import { allRecords, type Database, type Scope } from "@nabij/db";
import { staffInRatio } from "@nabij/domain";
import type { FindParent, KnownParent } from "@nabij/interop";

/** The clients and trajectories rows may point to, by number: stored before, or in this run. */
export type KnownParents = {
  readonly find: FindParent;
  /** Adds one; the largest staff ever said for it is kept, because old weeks may need it. */
  add(kind: "client" | "trajectory", number: string, parent: KnownParent): void;
};

/** All clients and trajectories in scope: two numbers each, so it fits in memory. */
export function knownParents(db: Database, scope: Scope): KnownParents {
  const byNumber = {
    client: new Map<string, KnownParent>(),
    trajectory: new Map<string, KnownParent>(),
  };
  const staff = new Map<string, number>();
  for (const { trajectoryId, ratio } of allRecords(db, scope, "intensity")) {
    if (ratio === null) continue;
    staff.set(trajectoryId, Math.max(staffInRatio(ratio), staff.get(trajectoryId) ?? 0));
  }
  for (const { id, pseudonym } of allRecords(db, scope, "client")) {
    byNumber.client.set(pseudonym, { id, staff: null });
  }
  for (const { id, number } of allRecords(db, scope, "trajectory")) {
    byNumber.trajectory.set(number, { id, staff: staff.get(id) ?? null });
  }
  return {
    find: (kind, number) => byNumber[kind].get(number),
    add: (kind, number, { id, staff: now }) => {
      const most = Math.max(now ?? 0, byNumber[kind].get(number)?.staff ?? 0);
      byNumber[kind].set(number, { id, staff: most === 0 ? null : most });
    },
  };
}
