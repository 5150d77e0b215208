import type { Thresholds } from "../plan/thresholds.ts";

/** Whole numbers from `lower` to `upper`, both included. */
export type Interval = { readonly lower: number; readonly upper: number };

/**
 * What is shown of a count: nothing below the threshold, and only then rounded to the nearest
 * multiple of the base, half upwards, but never to zero (federation design 2.3, rule 7; the order
 * of ehrql's measures).
 */
export function shownCount(
  count: number,
  { clients, roundingBase }: Pick<Thresholds, "clients" | "roundingBase">,
): number | null {
  if (count < clients) return null;
  const steps = Math.floor((count + roundingBase / 2) / roundingBase);
  return roundingBase * Math.max(1, steps);
}

/** The counts that are shown as `shown`: what everyone may know of a shown count. */
export function countsShownAs(
  shown: number,
  { clients, roundingBase }: Pick<Thresholds, "clients" | "roundingBase">,
): Interval {
  // What rounds to nought is shown as one base: then all from the threshold is possible.
  const lower = shown === roundingBase ? 0 : shown - Math.floor(roundingBase / 2);
  return {
    lower: Math.max(clients, lower),
    upper: shown + Math.ceil(roundingBase / 2) - 1,
  };
}

/** A share in whole per cent of two rounded counts; 0 and 100 are never said. */
export function shownPercentage(shown: number, ofShown: number): number {
  return Math.min(99, Math.max(1, Math.round((100 * shown) / ofShown)));
}
