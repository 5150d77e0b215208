import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Prose, recordFields } from "../record/record.ts";

const rating = z.enum(["laag", "midden", "hoog"]).nullable();

/** How the team around a trajectory stands on a day: context of every comparison (S30, G40, G41). */
export const TeamContext = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  date: PlainDate,
  stability: rating,
  /** Staff who left in the last twelve months, in whole people. */
  staffLeft: z.number().int().min(0).max(500).nullable(),
  confidence: rating,
  support: rating,
  sharedVision: z.boolean().nullable(),
  note: Prose.nullable(),
});
export type TeamContext = z.infer<typeof TeamContext>;
