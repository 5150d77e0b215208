import type { Database } from "@nabij/db";
import { findRecord, type Scope, saveRecord, type Write } from "@nabij/db";
import {
  type CycleRefusal,
  CycleState,
  changeRecord,
  err,
  type LearningCycle,
  moveCycle,
  newRecord,
  ok,
  type PlainDate,
  type Result,
  type WriteRefusal,
} from "@nabij/domain";
import { z } from "zod";

/** A cycle, the version the writer saw, and the state it goes to. */
export const MoveCycle = z.object({
  id: z.uuid(),
  version: z.number().int().min(1),
  to: CycleState,
});
export type MoveCycle = z.infer<typeof MoveCycle>;

type Moved = { readonly cycle: LearningCycle; readonly writes: readonly Write[] };
type MoveRefusal = CycleRefusal | WriteRefusal | { readonly type: "NotFound" };

/** The cycle as it goes on, or the round after it, with the writes that make it so (S8). */
export function movedCycle(
  db: Database,
  scope: Scope,
  { id, version, to }: MoveCycle,
  at: PlainDate,
  newId: () => string,
): Result<Moved, MoveRefusal> {
  const current = findRecord(db, scope, "learningCycle", id);
  if (current === undefined) return err({ type: "NotFound" });
  const move = moveCycle(current, to, at);
  if (!move.ok) return move;
  const changed = changeRecord("learningCycle", current, move.value.changes, version);
  if (!changed.ok) return changed;
  const save = saveRecord(scope, "learningCycle", changed.value);
  if (move.value.opened === null) return ok({ cycle: changed.value, writes: [save] });
  const opened = newRecord("learningCycle", move.value.opened, newId());
  if (!opened.ok) return opened;
  const open = saveRecord(scope, "learningCycle", opened.value);
  return ok({ cycle: opened.value, writes: [save, open] });
}
