import { z } from "zod";
import { Hours } from "../hours/hours.ts";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, recordFields } from "../record/record.ts";

/** What counts as a filled day, and a hobby, which does not (G21). */
export const ActivityKind = z.enum(["school", "werk", "dagbesteding", "hobby"]);

/** What fills the client's days (S16, G21). A hobby is an activity, but no daytime activity. */
export const Activity = z.object({
  ...recordFields,
  clientId: recordFields.id,
  /** Null is unknown, and then no daytime activity. */
  kind: ActivityKind.nullable(),
  from: PlainDate,
  until: PlainDate.nullable(),
  /** Hours a week, 0 to 168. */
  hoursPerWeek: Hours.max(168).nullable(),
  description: Line.nullable(),
});
export type Activity = z.infer<typeof Activity>;
