import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, recordFields } from "../record/record.ts";

/** Something new the client did, however small; without it dependence may grow (G49). */
export const Experience = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  date: PlainDate,
  what: Line,
  initiative: z.enum(["client", "begeleider", "familie", "samen"]).nullable(),
  /** How near someone was. */
  nearness: z.enum(["erbij", "in-de-buurt", "zonder-begeleiding"]).nullable(),
});
export type Experience = z.infer<typeof Experience>;
