import { err, ok, type Result } from "../result.ts";
import { isMissing } from "./cost-inputs.ts";
import { type CostInput, type CostSetting, costInputs, type StaffBlock } from "./cost-setting.ts";
import { asNumber, dividedBy, type Exact, exactly, plus, rounded, times, zero } from "./exact.ts";
import { type FwgScale, salaryScales } from "./salary-scales.ts";

/** Why no amount is given: what is not filled in, or shares that are not a whole. */
export type CostRefusal =
  | { readonly type: "MissingInputs"; readonly missing: readonly CostInput[] }
  | { readonly type: "SharesNotWhole"; readonly sum: number };

/** One block with its staff hours and its cost. */
export type BlockCost = {
  readonly label: string;
  readonly staffHours: number;
  /** Whole cents. */
  readonly costCents: number;
};

/** What the setting costs. All money is in whole cents, rounded once from an exact fraction. */
export type StaffingCost = {
  readonly blocks: readonly BlockCost[];
  readonly totalCents: number;
  readonly staffHours: number;
  /** Weighted gross salary a year. */
  readonly weightedSalaryCents: number;
  readonly perStaffHourCents: number;
  /** Per client present, for a whole day and for a part of it: never to be confused (trap 21). */
  readonly perClientDayCents: number;
  readonly perClientPartDayCents: number;
  /** Staff hours for a client on a day of care. */
  readonly hoursPerClientDay: number;
  /** The same divided by the part-day factor: "uren per cliënt per dag (deelfactor)". */
  readonly hoursPerClientPartDay: number;
  /** Which part of 24 hours the blocks fill: "dagen x uren". */
  readonly shareOfDay: number;
  /** Hours for a client if the staffing of the blocks held for 24 hours. */
  readonly hoursPerClientIfAllDay: number;
};

type Filled = { readonly [K in keyof CostSetting]: NonNullable<CostSetting[K]> };

/**
 * The cost of staff (S59): Σ(share × salary) × factor ÷ productive hours × hours × staff × days,
 * with the surcharge on top. Refuses to pretend: an input that is missing is named, not guessed.
 */
export function staffingCost(setting: CostSetting): Result<StaffingCost, CostRefusal> {
  const missing = costInputs.filter(
    (input) => input !== "tariffCents" && isMissing(input, setting),
  );
  if (missing.length > 0) return err({ type: "MissingInputs", missing });
  const sum = asNumber(
    Object.values(setting.shares).reduce((all, share) => plus(all, exactly(share ?? 0)), zero),
  );
  if (sum !== 100) return err({ type: "SharesNotWhole", sum });
  return ok(costOf(setting as Filled));
}

/** What is paid less what it costs, per client per part-day, in cents; needs a tariff. */
export function tariffGap(setting: CostSetting): Result<number, CostRefusal> {
  if (setting.tariffCents === null) return err({ type: "MissingInputs", missing: ["tariffCents"] });
  const cost = staffingCost(setting);
  return cost.ok ? ok(setting.tariffCents - cost.value.perClientPartDayCents) : cost;
}

/** The gross salary a year by the shares, as an exact number of cents. */
export function weightedSalary(shares: CostSetting["shares"]): Exact {
  return salaryScales.reduce(
    (sum, { scale, yearCents }) =>
      plus(sum, dividedBy(times(exactly(shares[scale] ?? 0), exactly(yearCents)), exactly(100))),
    zero,
  );
}

/** The shares of the source, 10, 40, 40 and 10 percent, on four scales from `first` (5e). */
export function sharesFrom(first: FwgScale): CostSetting["shares"] {
  const at = salaryScales.findIndex(({ scale }) => scale === first);
  const printed = [10, 40, 40, 10];
  const entries = salaryScales.map(({ scale }, index) => [scale, printed[index - at] ?? 0]);
  return Object.fromEntries(entries) as CostSetting["shares"];
}

function costOf(setting: Filled): StaffingCost {
  const salary = weightedSalary(setting.shares);
  const perHour = dividedBy(
    times(times(salary, exactly(setting.costFactor)), percent(100 + setting.surcharge)),
    exactly(setting.productiveHours),
  );
  const hours = setting.blocks.map(staffHoursOf);
  const allHours = hours.reduce(plus, zero);
  const present = times(exactly(setting.groupSize), percent(setting.occupancy));
  const clientDays = times(present, exactly(setting.careDays));
  const total = times(allHours, perHour);
  const day = dividedBy(total, clientDays);
  const factor = exactly(setting.partDayFactor);
  const hoursPerDay = dividedBy(allHours, clientDays);
  const shareOfDay = dividedBy(
    setting.blocks.map(clockHoursOf).reduce(plus, zero),
    times(exactly(24), exactly(setting.careDays)),
  );
  return {
    blocks: setting.blocks.map(({ label }, index) => ({
      label,
      staffHours: asNumber(hours[index] ?? zero),
      costCents: rounded(times(hours[index] ?? zero, perHour)),
    })),
    totalCents: rounded(total),
    staffHours: asNumber(allHours),
    weightedSalaryCents: rounded(salary),
    perStaffHourCents: rounded(perHour),
    perClientDayCents: rounded(day),
    perClientPartDayCents: rounded(dividedBy(day, factor)),
    hoursPerClientDay: asNumber(hoursPerDay),
    hoursPerClientPartDay: asNumber(dividedBy(hoursPerDay, factor)),
    shareOfDay: asNumber(shareOfDay),
    hoursPerClientIfAllDay: asNumber(dividedBy(hoursPerDay, shareOfDay)),
  };
}

function percent(value: number): Exact {
  return dividedBy(exactly(value), exactly(100));
}

function clockHoursOf({ days, hours }: StaffBlock): Exact {
  return times(exactly(days ?? 0), exactly(hours ?? 0));
}

function staffHoursOf(block: StaffBlock): Exact {
  return times(clockHoursOf(block), exactly(block.staff ?? 0));
}
