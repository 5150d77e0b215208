import { z } from "zod";
import { Hours } from "../hours/hours.ts";
import { weeksInYear } from "../plain-date/plain-date.ts";
import { recordFields } from "../record/record.ts";

/** Hours in a week. */
export const hoursInWeek = 168;

/** Planned and delivered hours of one ISO week (S4, S19, G25). One row per trajectory and week. */
export const DeliveredHours = z
  .object({
    ...recordFields,
    trajectoryId: recordFields.id,
    /** ISO year of the week: 29 December 2025 lies in 2026. */
    year: z.number().int().min(1990).max(2200),
    /** ISO week, 1 to 52 or 53. */
    week: z.number().int().min(1).max(53),
    /** Hours in that week, at most 168 for each of three staff; import checks the actual ratio. */
    plannedHours: Hours.max(hoursInWeek * 3),
    deliveredHours: Hours.max(hoursInWeek * 3),
    /** Of the delivered hours, those spent guarding rather than supporting (trap 29). */
    guardHours: Hours.max(hoursInWeek * 3).nullable(),
  })
  .refine((row) => row.week < 53 || weeksInYear(row.year) === 53, {
    error: "no such week",
    path: ["week"],
  });
export type DeliveredHours = z.infer<typeof DeliveredHours>;
