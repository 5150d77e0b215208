import { z } from "zod";
import { GoalDomain } from "../goal/goal.ts";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, Prose, recordFields } from "../record/record.ts";

/** Something that was tried so that more can grow, and what was learned (S23, G48). */
export const OpbouwStep = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  what: Line,
  domain: GoalDomain.nullable(),
  from: PlainDate,
  until: PlainDate.nullable(),
  result: z.enum(["loopt", "gelukt", "deels-gelukt", "niet-gelukt"]).nullable(),
  learned: Prose.nullable(),
  planB: Line.nullable(),
  clientWants: z.boolean().nullable(),
});
export type OpbouwStep = z.infer<typeof OpbouwStep>;
