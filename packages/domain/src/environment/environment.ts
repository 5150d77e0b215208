import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Prose, recordFields } from "../record/record.ts";

/** How the place fits this client on a day (S23, S30; requirements §2, Environment). */
export const Environment = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  date: PlainDate,
  fitsClient: z.enum(["ja", "deels", "nee"]).nullable(),
  quietRoom: z.boolean().nullable(),
  sightBetweenRooms: z.boolean().nullable(),
  lowStimulus: z.boolean().nullable(),
  note: Prose.nullable(),
});
export type Environment = z.infer<typeof Environment>;
