import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, recordFields } from "../record/record.ts";

/** A claim about a diagnosis with where it comes from; "bekend met" is not a diagnosis (trap 28). */
export const Diagnosis = z.object({
  ...recordFields,
  clientId: recordFields.id,
  label: Line,
  status: z.enum(["formeel", "bekend-met", "overgenomen", "gewisseld", "onbekend"]).nullable(),
  source: Line.nullable(),
  assessor: Line.nullable(),
  date: PlainDate.nullable(),
  reExaminedOn: PlainDate.nullable(),
});
export type Diagnosis = z.infer<typeof Diagnosis>;
