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
  /** Why it took the place of an earlier one (G17). */
  changeReason: Line.nullable(),
  /** The report that is cited says something else (G16, trap 28). */
  sourceSaysOtherwise: z.boolean().nullable(),
});
export type Diagnosis = z.infer<typeof Diagnosis>;
