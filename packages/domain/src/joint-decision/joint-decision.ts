import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, Prose, recordFields } from "../record/record.ts";

/** A knot untied together, weighed from five sides (S10). */
export const JointDecision = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  date: PlainDate,
  question: Line,
  practical: Prose.nullable(),
  pedagogical: Prose.nullable(),
  psychological: Prose.nullable(),
  legal: Prose.nullable(),
  careEthical: Prose.nullable(),
  decision: Prose.nullable(),
  decidedBy: Line.nullable(),
});
export type JointDecision = z.infer<typeof JointDecision>;
