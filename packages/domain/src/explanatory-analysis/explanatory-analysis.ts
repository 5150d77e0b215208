import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, Prose, recordFields } from "../record/record.ts";

/** What causes, maintains, strengthens or reduces the problem (S7). */
export const Factor = z.object({
  /** Its name within this version, for the links. */
  key: z.string().min(1).max(40),
  label: Line,
  effect: z.enum(["ontstaan", "voortduren", "versterken", "verminderen"]),
});
export type Factor = z.infer<typeof Factor>;

/** What one factor does to another, or to the behaviour itself (`to` is null). */
export const FactorLink = z.object({
  from: z.string().min(1).max(40),
  to: z.string().min(1).max(40).nullable(),
  effect: z.enum(["ontstaan", "voortduren", "versterken", "verminderen"]),
});
export type FactorLink = z.infer<typeof FactorLink>;

/** One version of the explanatory analysis (verklarende analyse) of a client (S7, G9, G10). */
export const ExplanatoryAnalysis = z.object({
  ...recordFields,
  clientId: recordFields.id,
  date: PlainDate,
  author: Line.nullable(),
  coversEducation: z.boolean().nullable(),
  coversParticipation: z.boolean().nullable(),
  covers18Plus: z.boolean().nullable(),
  /** The behaviour or situation it explains, in one line. */
  behaviour: Line.nullable(),
  summary: Prose.nullable(),
  factors: z.array(Factor),
  links: z.array(FactorLink),
  /** What was agreed because of it: who does what, and when (S7). */
  agreements: Prose.nullable(),
  /** Who confirmed having read it; it travels to the next place (S7). */
  readReceipts: z.array(z.object({ organisation: Line, on: PlainDate })),
});
export type ExplanatoryAnalysis = z.infer<typeof ExplanatoryAnalysis>;
