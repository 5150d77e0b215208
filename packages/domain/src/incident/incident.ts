import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Prose, recordFields } from "../record/record.ts";

/** Something that happened; never an outcome on its own, because not all is reported (trap 8). */
export const Incident = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  date: PlainDate,
  kind: z.enum([
    "agressie",
    "zelfverwonding",
    "geweld-tegen-hulpverlener",
    "weglopen",
    "verdwijning",
    "anders",
  ]),
  /** Somebody was hurt (G26). */
  injury: z.boolean().nullable(),
  /** Reported in the organisation's incident system (G26). */
  reported: z.boolean().nullable(),
  note: Prose.nullable(),
});
export type Incident = z.infer<typeof Incident>;
