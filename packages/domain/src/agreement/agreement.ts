import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, recordFields } from "../record/record.ts";

/** Who does what and when; kept, broken or still open (requirements §2, Agreement; G36). */
export const Agreement = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  what: Line,
  /** An agreement of the team, or a guarantee by someone outside it (S17). */
  kind: z
    .enum(["afspraak", "plaatsingsgarantie", "terugkeergarantie", "vervolgzorg", "voorziening"])
    .nullable(),
  who: Line.nullable(),
  /** The day it was agreed. */
  madeOn: PlainDate,
  dueOn: PlainDate.nullable(),
  signOfSuccess: Line.nullable(),
  clientView: Line.nullable(),
  reviewOn: PlainDate.nullable(),
  status: z.enum(["open", "nagekomen", "verbroken", "vervallen"]),
  reflectionSessionId: recordFields.id.nullable(),
});
export type Agreement = z.infer<typeof Agreement>;
