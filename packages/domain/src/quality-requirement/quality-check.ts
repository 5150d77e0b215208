import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Prose, recordFields } from "../record/record.ts";
import { qualityCodes } from "./quality-codes.ts";

/** A quality requirement for care of people with very severe multiple disabilities (S56). */
export const QualityCode = z.enum(qualityCodes);
export type QualityCode = z.infer<typeof QualityCode>;

/** How one requirement is met for a client; some requirements do not fit someone (S56). */
export const QualityCheck = z.object({
  ...recordFields,
  clientId: recordFields.id,
  date: PlainDate,
  code: QualityCode,
  status: z.enum(["voldaan", "deels", "niet", "niet-voor-deze-client"]).nullable(),
  evidence: Prose.nullable(),
});
export type QualityCheck = z.infer<typeof QualityCheck>;
