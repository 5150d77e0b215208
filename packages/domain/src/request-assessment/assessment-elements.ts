import { z } from "zod";
import elements from "./assessment-elements.json" with { type: "json" };

const Text = z.object({ nl: z.string().min(1), en: z.string().min(1) });

const AssessmentElement = z.object({
  field: z.enum(["qualityOfLife", "efficiency", "publicResponsibility"]),
  title: Text,
  source: z.literal("S5"),
  /** Questions to think with: the product's own, the framework itself names the elements only. */
  criteria: z.array(Text).min(1),
});
export type AssessmentElement = z.infer<typeof AssessmentElement>;

/** The three elements on which Nijmegen weighs a request, each with the product's own questions (S5). */
export const assessmentElements: readonly AssessmentElement[] = z
  .array(AssessmentElement)
  .parse(elements);
