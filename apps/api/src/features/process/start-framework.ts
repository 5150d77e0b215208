import { type Database, findRecord, listRecords, type Scope } from "@nabij/db";
import {
  err,
  type FrameworkStep,
  type FrameworkTemplate,
  newRecord,
  ok,
  type Result,
  stepsFromTemplate,
  type WriteRefusal,
} from "@nabij/domain";

export type StartRefusal =
  | WriteRefusal
  | { readonly type: "NotFound" }
  /** The trajectory has steps already; a second set beside them would tell two stories. */
  | { readonly type: "FrameworkStarted" };

/** The steps a trajectory begins with, not stored yet (S1). */
export function firstSteps(
  db: Database,
  scope: Scope,
  template: FrameworkTemplate,
  trajectoryId: string,
  newId: () => string,
): Result<readonly FrameworkStep[], StartRefusal> {
  const trajectory = findRecord(db, scope, "trajectory", trajectoryId);
  if (trajectory === undefined) return err({ type: "NotFound" });
  if (listRecords(db, scope, "frameworkStep", trajectoryId).length > 0) {
    return err({ type: "FrameworkStarted" });
  }
  const steps: FrameworkStep[] = [];
  for (const planned of stepsFromTemplate(template, trajectory)) {
    const step = newRecord("frameworkStep", planned, newId());
    if (!step.ok) return step;
    steps.push(step.value);
  }
  return ok(steps);
}
