import { z } from "zod";
import { fwgScales } from "./salary-scales.ts";

const positive = (most: number) => z.number().positive().max(most).nullable();
const percentage = (most: number) => z.number().min(0).max(most).nullable();

/** A block of the day with the same staff: so many days, so many hours a day, so many people. */
export const StaffBlock = z.object({
  label: z.string().max(60),
  days: positive(366),
  hours: positive(24),
  staff: positive(200),
});
export type StaffBlock = z.infer<typeof StaffBlock>;

/** What part of the staff stands on a scale, in percent; null is not filled in. */
export const ScaleShares = z.record(z.enum(fwgScales), percentage(100));
export type ScaleShares = z.infer<typeof ScaleShares>;

/**
 * Every knob of the staffing cost model (S59). Null is not filled in; nothing has a default, so
 * that an amount never rests on a number nobody chose.
 */
export const CostSetting = z.object({
  /** Clients in the group. */
  groupSize: positive(500),
  /** Part-days in a day of care. */
  partDayFactor: positive(24),
  /** Days of care the blocks cover together. */
  careDays: positive(366),
  blocks: z.array(StaffBlock).max(24),
  shares: ScaleShares,
  /** What comes on top of the gross salary, as a factor: holiday pay, bonus, employer's charges. */
  costFactor: positive(10),
  /** Hours a full-time worker works with clients in a year. */
  productiveHours: positive(3000),
  /** Surcharge for irregular hours, percent of the staff cost. */
  surcharge: percentage(300),
  /** Clients present, percent of the group. */
  occupancy: z.number().positive().max(100).nullable(),
  /** What is paid for a client per part-day, in cents; only for the difference with the cost. */
  tariffCents: z.number().int().min(0).max(100_000_000).nullable(),
});
export type CostSetting = z.infer<typeof CostSetting>;

/** The knobs by name, in the order a form asks them. */
export const costInputs = [
  "groupSize",
  "partDayFactor",
  "careDays",
  "blocks",
  "shares",
  "costFactor",
  "productiveHours",
  "surcharge",
  "occupancy",
  "tariffCents",
] as const satisfies readonly (keyof CostSetting)[];
export type CostInput = (typeof costInputs)[number];
