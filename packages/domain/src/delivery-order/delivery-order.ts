import { z } from "zod";
import { Hours } from "../hours/hours.ts";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, Prose, recordFields } from "../record/record.ts";

/**
 * One version of the agreements under which one-to-one care is delivered (leveringsopdracht), and
 * what the care plan says about opbouw (S4). Two versions in force at once contradict (G36).
 */
export const DeliveryOrder = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  /** The name of the version, as the parties use it: "2", "maart". */
  orderVersion: Line.nullable(),
  provider: Line.nullable(),
  from: PlainDate,
  until: PlainDate.nullable(),
  /** Hours a week agreed, at most 168 for each of three staff. */
  hoursPerWeek: Hours.max(504).nullable(),
  agreements: Prose.nullable(),
  /** What the care plan (hulpverleningsplan) recommends for building up. */
  opbouwAdvice: Prose.nullable(),
  clientAgrees: z.boolean().nullable(),
});
export type DeliveryOrder = z.infer<typeof DeliveryOrder>;
