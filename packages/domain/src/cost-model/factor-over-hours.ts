import type { CostSetting } from "./cost-setting.ts";
import { asNumber, dividedBy, exactly, times } from "./exact.ts";
import { weightedSalary } from "./staffing-cost.ts";

/**
 * The one thing a known block cost gives back: cost factor divided by productive hours. Neither of
 * the two follows without the other (5e). Per hour; ten decimals.
 */
export function factorOverHours(
  shares: CostSetting["shares"],
  block: { readonly costCents: number; readonly staffHours: number },
): number {
  const salaryHours = times(weightedSalary(shares), exactly(block.staffHours));
  return asNumber(dividedBy(exactly(block.costCents), salaryHours), 10);
}

/** Between which amounts a block cost may lie when only the rounded price per part-day is known. */
export function blockCostRange(price: {
  readonly wholeEurosPerPartDay: number;
  readonly groupSize: number;
  readonly partDayFactor: number;
}): { readonly fromCents: number; readonly toCents: number } {
  const partDays = price.groupSize * price.partDayFactor;
  const cents = price.wholeEurosPerPartDay * 100;
  return { fromCents: (cents - 50) * partDays, toCents: (cents + 50) * partDays };
}
