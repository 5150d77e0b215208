import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, Prose, recordFields } from "../record/record.ts";

/** What causes, maintains, strengthens or reduces the problem (S7). */
export const Factor = z.object({
  label: Line,
  effect: z.enum(["ontstaan", "voortduren", "versterken", "verminderen"]),
});
export type Factor = z.infer<typeof Factor>;

/** One version of the explanatory analysis (verklarende analyse) of a client (S7, G9, G10). */
export const ExplanatoryAnalysis = z.object({
  ...recordFields,
  clientId: recordFields.id,
  date: PlainDate,
  author: Line.nullable(),
  coversEducation: z.boolean().nullable(),
  coversParticipation: z.boolean().nullable(),
  covers18Plus: z.boolean().nullable(),
  summary: Prose.nullable(),
  factors: z.array(Factor),
  /** Who confirmed having read it; it travels to the next place (S7). */
  readReceipts: z.array(z.object({ organisation: Line, on: PlainDate })),
});
export type ExplanatoryAnalysis = z.infer<typeof ExplanatoryAnalysis>;
