import { z } from "zod";
import { HoursPerDay } from "../hours/hours.ts";
import { PlainDate } from "../plain-date/plain-date.ts";
import { recordFields } from "../record/record.ts";

/** Staff to one client. */
export const Ratio = z.enum(["1:1", "2:1", "3:1"]);
export type Ratio = z.infer<typeof Ratio>;

/** The number of staff in a ratio: 2 for `2:1`. */
export function staffInRatio(ratio: Ratio): number {
  return Number(ratio.charAt(0));
}

/** How much nearness, from a day on (trap 1: the definition is stored with the record). */
export const Intensity = z.object({
  ...recordFields,
  trajectoryId: recordFields.id,
  from: PlainDate,
  until: PlainDate.nullable(),
  /** Hours per 24 hours, 0 to 24. */
  hoursPerDay: HoursPerDay.nullable(),
  dayPart: z.enum(["dag", "nacht", "24-uur"]).nullable(),
  ratio: Ratio.nullable(),
  /** The carer is rostered for this client alone (seed 000). */
  exclusivelyRostered: z.boolean().nullable(),
  /** Meant to stay as it is (G30). */
  isMeantToStay: z.boolean().nullable(),
  /** Different carers in a week; one person cannot do 168 hours (trap 2). */
  carers: z.number().int().min(0).max(200).nullable(),
});
export type Intensity = z.infer<typeof Intensity>;
