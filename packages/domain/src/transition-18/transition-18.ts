import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, recordFields } from "../record/record.ts";

/** The plan for turning 18: complete when it names a destination and a funder (S20, G20). */
export const Transition18 = z.object({
  ...recordFields,
  clientId: recordFields.id,
  destination: Line.nullable(),
  funder: z.enum(["wlz", "wmo", "zvw", "verlengde-jeugdhulp"]).nullable(),
  date: PlainDate.nullable(),
  municipalityStance: Line.nullable(),
});
export type Transition18 = z.infer<typeof Transition18>;
