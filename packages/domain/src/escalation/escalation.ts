import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, Prose, recordFields } from "../record/record.ts";

/** A question put to a table outside the team, with its advice (S3, S6, S34, S37). */
export const Escalation = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  table: z.enum([
    "ret",
    "experttafel",
    "casuistiektafel",
    "cot",
    "cce",
    "taskforce",
    "landelijke-commissie",
  ]),
  askedOn: PlainDate,
  answeredOn: PlainDate.nullable(),
  /** When the table meets about it (S3 weekly, S37 every six to eight weeks). */
  meetsOn: PlainDate.nullable(),
  question: Prose.nullable(),
  advice: Prose.nullable(),
  followUp: Line.nullable(),
});
export type Escalation = z.infer<typeof Escalation>;
