import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, recordFields } from "../record/record.ts";

/**
 * What a worry is about (reflection §4.6): S1 acute danger, S2 suicidality, S3 violence, abuse or
 * neglect, S4 possible involuntary care, S5 a worker who is not safe.
 */
export const SafetyContactClass = z.enum(["S1", "S2", "S3", "S4", "S5"]);
export type SafetyContactClass = z.infer<typeof SafetyContactClass>;

/** Who can help with such a worry in this organisation, and how they are reached. */
export const SafetyContact = z.object({
  ...recordFields,
  class: SafetyContactClass,
  /** The role or service, such as "aandachtsfunctionaris meldcode". */
  label: Line,
  phone: Line,
  /** When they answer; null is unknown. */
  availability: Line.nullable(),
  /** The last day somebody checked that the number is right. */
  verifiedOn: PlainDate.nullable(),
});
export type SafetyContact = z.infer<typeof SafetyContact>;
