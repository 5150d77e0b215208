import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, Prose, recordFields } from "../record/record.ts";

/** Who belongs at the table of a care advice team (S2). */
export const CareAdviceMember = z.enum([
  "jongere",
  "ouders",
  "gemeente",
  "school",
  "zorgaanbieder",
  "cce",
  "ret",
  "anders",
]);
export type CareAdviceMember = z.infer<typeof CareAdviceMember>;

/** What a care advice team (zorgadviesteam) answered: what is needed, and how to build up (S2). */
export const CareAdvice = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  date: PlainDate,
  members: z.array(CareAdviceMember),
  whatIsNeeded: Prose.nullable(),
  howToStepDown: Prose.nullable(),
  followUp: Line.nullable(),
});
export type CareAdvice = z.infer<typeof CareAdvice>;
