import scales from "./salary-scales.json" with { type: "json" };

/** Names of the six scales of the worked example, low to high. */
export const fwgScales = ["FWG20", "FWG25", "FWG30", "FWG35", "FWG40", "FWG45"] as const;
export type FwgScale = (typeof fwgScales)[number];

/** A scale of the disability care agreement, step 9, with its gross salary for twelve months. */
export type SalaryScale = {
  readonly scale: FwgScale;
  readonly salaryScale: number;
  /** Whole cents a year. */
  readonly yearCents: number;
};

/** The six salaries the source prints, without holiday pay or year-end bonus (requirements 5e). */
export const salaryScales = scales as readonly SalaryScale[];
