import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Prose, recordFields } from "../record/record.ts";

const present = z.enum(["ja", "deels", "nee"]).nullable();

/** What helps opbouw here and what hinders it, on a day (S23, seed 000). */
export const OpbouwFactors = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  date: PlainDate,
  fittingEnvironment: present,
  stableTeam: present,
  sharedPlan: present,
  regularReflection: present,
  outsideExpertise: present,
  fearOfChange: present,
  staffTurnover: present,
  renewalBurden: present,
  conflictingExpectations: present,
  note: Prose.nullable(),
});
export type OpbouwFactors = z.infer<typeof OpbouwFactors>;
