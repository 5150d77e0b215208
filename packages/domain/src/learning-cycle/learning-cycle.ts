import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Prose, recordFields } from "../record/record.ts";
import { cycleStates } from "./cycle-states.ts";

/** Where one turn of the action-research cycle stands (S8). */
export const CycleState = z.enum(cycleStates);
export type CycleState = z.infer<typeof CycleState>;

/** The problem of a cycle that goes on without plan B. */
export const planBMissing = "PlanBMissing";

/** One round of learning from a case: from signing up to adjusting (S8). */
export const LearningCycle = z
  .object({
    ...recordFields,
    trajectoryId: recordFields.id,
    state: CycleState,
    /** The round of monitoring, from 1; adjusting opens the next. */
    round: z.number().int().min(1).max(99),
    startedOn: PlainDate,
    stateSince: PlainDate,
    /** What was asked of institution and practitioners, and what the file shows. */
    intake: Prose.nullable(),
    planA: Prose.nullable(),
    /** No plan without a plan B. */
    planB: Prose.nullable(),
    decidedTogetherOn: PlainDate.nullable(),
    monitoring: Prose.nullable(),
    whatWorked: Prose.nullable(),
    whatDidNot: Prose.nullable(),
    adjustment: Prose.nullable(),
    endedOn: PlainDate.nullable(),
  })
  .refine(
    ({ state, planB, decidedTogetherOn }) =>
      planB !== null || !needsPlanB(state, decidedTogetherOn),
    {
      path: ["planB"],
      message: planBMissing,
    },
  );
export type LearningCycle = z.infer<typeof LearningCycle>;

/** A plan that was decided on, or is carried out, has a plan B, however it was typed in (S8). */
function needsPlanB(state: CycleState, decidedTogetherOn: PlainDate | null): boolean {
  return decidedTogetherOn !== null || cycleStates.indexOf(state) > cycleStates.indexOf("plan");
}
