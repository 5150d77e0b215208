import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, Prose, recordFields } from "../record/record.ts";

const answer = z.enum(["ja", "deels", "nee"]).nullable();

/** A number measured for a project, with its day (S43). */
export const Indicator = z.object({
  label: Line,
  value: z.number(),
  unit: Line.nullable(),
  on: PlainDate,
});

/** What someone tells about it; numbers and stories stand side by side (S39, S43). */
export const Story = z.object({ on: PlainDate, by: Line.nullable(), text: Prose });

/** An improvement project: one of a line, which is one of a programme (S43, S60). */
export const ImprovementProject = z.object({
  ...recordFields,
  title: Line,
  programme: Line.nullable(),
  line: Line.nullable(),
  /** Larger projects weigh more (S43). */
  weight: z.number().int().min(1).max(100),
  startedOn: PlainDate,
  endedOn: PlainDate.nullable(),
  /** Which of the four directions it takes (S60). */
  direction: z
    .enum(["slimme-aanpassingen", "anders-werken", "anders-organiseren", "kaders-veranderen"])
    .nullable(),
  goal: Prose.nullable(),
  goalsReached: answer,
  widerEffect: answer,
  secured: answer,
  explanation: Prose.nullable(),
  indicators: z.array(Indicator),
  stories: z.array(Story),
});
export type ImprovementProject = z.infer<typeof ImprovementProject>;
