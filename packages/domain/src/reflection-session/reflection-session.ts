import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, recordFields } from "../record/record.ts";

/**
 * That a reflection was held: when, with which guide, who sat there. What was said stays in the
 * session itself and never travels with the trajectory (principle 4, trap 16).
 */
export const ReflectionSession = z.object({
  ...recordFields,
  trajectoryId: recordFields.id.nullable(),
  guide: Line,
  startedOn: PlainDate,
  closedOn: PlainDate.nullable(),
  roles: z.array(Line),
  clientPresent: z.boolean().nullable(),
});
export type ReflectionSession = z.infer<typeof ReflectionSession>;
