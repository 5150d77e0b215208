import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, Prose, recordFields } from "../record/record.ts";

/**
 * One step of the assessment framework (afwegingskader), 0 to 7. Titles are data: the source lost
 * those of 1 to 6 (S1, trap 12).
 */
export const FrameworkStep = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  step: z.number().int().min(0).max(7),
  title: Line,
  owner: Line.nullable(),
  dueOn: PlainDate.nullable(),
  doneOn: PlainDate.nullable(),
  /** Opbouw does not go as planned: the expert table is asked (S1, G7). */
  isOffPlan: z.boolean().nullable(),
  evidence: Prose.nullable(),
});
export type FrameworkStep = z.infer<typeof FrameworkStep>;
