import { z } from "zod";

const hundredthsPerHour = 100;

/**
 * Hours with at most two decimals, 0 or more. Compare and add them as {@link hundredths}, so that
 * tenths and quarters stay exact and exactly 0.9 is not below 0.9 (signals-core, export).
 */
export const Hours = z
  .number()
  .min(0)
  .refine((hours) => Math.abs(hours * hundredthsPerHour - hundredths(hours)) < 1e-6, {
    error: "at most two decimals",
  });
export type Hours = z.infer<typeof Hours>;

/** Hours in a day, 0 to 24. */
export const HoursPerDay = Hours.max(24);

/** Whole hundredths of an hour. */
export function hundredths(hours: number): number {
  return Math.round(hours * hundredthsPerHour);
}

/** Hours from whole hundredths. */
export function hoursFromHundredths(count: number): Hours {
  return count / hundredthsPerHour;
}
