import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, Prose, recordFields, TimeOfDay } from "../record/record.ts";

/** A crisis with its clock: help on site within 48 hours (S34, G52). */
export const Crisis = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  raisedOn: PlainDate,
  raisedAt: TimeOfDay.nullable(),
  what: Prose.nullable(),
  helpOn: PlainDate.nullable(),
  helpAt: TimeOfDay.nullable(),
  /** The team that came: a C.O.T., a crisis director (S35), someone else. */
  helpBy: Line.nullable(),
  endedOn: PlainDate.nullable(),
});
export type Crisis = z.infer<typeof Crisis>;
