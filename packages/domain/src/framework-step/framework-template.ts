import { z } from "zod";
import { Line } from "../record/record.ts";
import shipped from "./framework-template.json" with { type: "json" };

/**
 * When a step is due: days or months after the start of the trajectory, or after the due day of
 * the step before it. A month is a calendar month, clamped to its last day (trap 11).
 */
export const DueRule = z.union([
  z.strictObject({ from: z.enum(["start", "previous"]), days: z.number().int().min(0).max(1000) }),
  z.strictObject({ from: z.enum(["start", "previous"]), months: z.number().int().min(0).max(36) }),
]);
export type DueRule = z.infer<typeof DueRule>;

const StepNumber = z.number().int().min(0).max(7);

/** One step as the organisation works with it. */
export const TemplateStep = z.object({
  step: StepNumber,
  key: z.string(),
  title: z.object({ nl: Line, en: Line }),
  /** `null`: no day stands for it, so it is never late. */
  due: DueRule.nullable(),
  /** The function that usually does it. */
  owner: Line.nullable(),
  /** Only asked for when opbouw does not go as planned. */
  isOnlyWhenOffPlan: z.boolean(),
  /** False where the source lost the number of the step: its place is a guess (trap 12). */
  isOrderCertain: z.boolean(),
  /** The row of the requirements it rests on. */
  source: z.string(),
  /** What of it is the source's and what the product's own, for who edits the steps. */
  note: z.object({ nl: z.string().min(1), en: z.string().min(1) }),
});
export type TemplateStep = z.infer<typeof TemplateStep>;

/** The steps of the assessment framework (afwegingskader, S1), in order. */
export const FrameworkTemplate = z.object({ steps: z.array(TemplateStep).min(1).max(8) });
export type FrameworkTemplate = z.infer<typeof FrameworkTemplate>;

/** What an organisation may decide about a step: its words, when it is due, who does it. */
export const TemplateEdit = z.object({
  steps: z
    .array(TemplateStep.pick({ step: true, title: true, due: true, owner: true }))
    .max(8)
    .refine((steps) => new Set(steps.map(({ step }) => step)).size === steps.length),
});
export type TemplateEdit = z.infer<typeof TemplateEdit>;

/** Rotterdam's framework as shipped: titles are own words, the order of 1 to 6 a guess (trap 12). */
export const shippedTemplate: FrameworkTemplate = FrameworkTemplate.parse(shipped);

/** The shipped steps with what an organisation decided in their place. */
export function templateWith({ steps: edits }: TemplateEdit): FrameworkTemplate {
  return {
    steps: shippedTemplate.steps.map((step) => ({
      ...step,
      ...edits.find((edit) => edit.step === step.step),
    })),
  };
}

/** The step of the template with this number, or undefined when it has none. */
export function templateStep({ steps }: FrameworkTemplate, step: number): TemplateStep | undefined {
  return steps.find((each) => each.step === step);
}
