import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, recordFields } from "../record/record.ts";

/**
 * Someone appointed beside the three regie roles (S10, S35): who breaks a deadlock, leads the
 * treatment or keeps hold. It fills no regie role.
 */
export const RegieAppointment = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  function: z.enum(["procesregisseur", "regiebehandelaar", "regiehouder", "crisisregisseur"]),
  holder: Line.nullable(),
  organisation: Line.nullable(),
  /** What this person may decide. */
  powers: Line.nullable(),
  hasKnowledge: z.boolean().nullable(),
  hasTime: z.boolean().nullable(),
  hasPersistence: z.boolean().nullable(),
  from: PlainDate,
  until: PlainDate.nullable(),
});
export type RegieAppointment = z.infer<typeof RegieAppointment>;
