import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Prose, recordFields } from "../record/record.ts";

const guarded = z.enum(["ja", "deels", "nee"]).nullable();

/** Whether the rights of a child are guarded here, on a day (S18). The product judges nothing. */
export const RightsCheck = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  date: PlainDate,
  education: guarded,
  safety: guarded,
  perspective: guarded,
  ownSay: guarded,
  contactWithFamily: guarded,
  /** Staff know what is allowed in this setting. */
  staffInformed: z.boolean().nullable(),
  note: Prose.nullable(),
});
export type RightsCheck = z.infer<typeof RightsCheck>;
