import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, Prose, recordFields } from "../record/record.ts";

/** A request for one-to-one care weighed on the three elements of the Nijmegen framework (S5). */
export const RequestAssessment = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  date: PlainDate,
  qualityOfLife: Prose.nullable(),
  efficiency: Prose.nullable(),
  publicResponsibility: Prose.nullable(),
  conclusion: z.enum(["inzetten", "niet-inzetten", "anders", "nog-niet"]).nullable(),
  decidedBy: Line.nullable(),
});
export type RequestAssessment = z.infer<typeof RequestAssessment>;
