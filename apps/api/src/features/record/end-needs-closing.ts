import { type Database, listRecords, type Scope } from "@nabij/db";
import { type ClosingRefusal, closingRefusal, type RecordKind, type RecordOf } from "@nabij/domain";

/**
 * Why a change may not be stored though its fields are in order: a trajectory is not ended without
 * a closing evaluation (S14). An import brings what already ended and is not asked.
 */
export function endNeedsClosing<K extends RecordKind>(
  db: Database,
  scope: Scope,
  kind: K,
  before: RecordOf<K>,
  after: RecordOf<K>,
): ClosingRefusal | null {
  if (kind !== "trajectory") return null;
  const { endDate: was } = before as RecordOf<"trajectory">;
  const { id, endDate } = after as RecordOf<"trajectory">;
  if (endDate === null || endDate === was) return null;
  return closingRefusal(listRecords(db, scope, "evaluation", id), endDate);
}
