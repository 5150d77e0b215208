import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, recordFields, SourceNumber } from "../record/record.ts";
import { goalDomains } from "./goal-domains.ts";

/** What a goal builds up (S16, S23; requirements §2, Goal). */
export const GoalDomain = z.enum(goalDomains);
export type GoalDomain = z.infer<typeof GoalDomain>;

/** Running, reached, or dropped; a dropped goal counts as no goal (G3). */
export const GoalStatus = z.enum(["lopend", "gehaald", "vervallen"]);

/** One observation on the way to a goal, in the words or unit of `measuredBy`. */
export const Measurement = z.object({ on: PlainDate, value: Line });

/** A goal of a trajectory, typed as something that grows (opbouw) (S22, S23, G3, G22). */
export const Goal = z.object({
  ...recordFields,
  number: SourceNumber.nullable(),
  trajectoryId: recordFields.id,
  description: Line,
  domain: GoalDomain.nullable(),
  startDate: PlainDate,
  targetDate: PlainDate.nullable(),
  /** What shows that it is reached; without it the goal is not SMART (G22). */
  measuredBy: Line.nullable(),
  status: GoalStatus,
  closedOn: PlainDate.nullable(),
  measurements: z.array(Measurement),
  /** The reflection session in which it was agreed, if any. */
  reflectionSessionId: recordFields.id.nullable(),
});
export type Goal = z.infer<typeof Goal>;
