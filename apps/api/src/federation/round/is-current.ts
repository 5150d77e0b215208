import { indicators } from "@nabij/domain";
import type { BenchmarkPlan, PlanTable } from "@nabij/federation";

const versions = new Map<string, number>(indicators.map(({ id, version }) => [id, version]));

/**
 * Whether this version of Nabij counts a table as its plan means it: an indicator of another version
 * gives other answers, and those are not comparable.
 */
export function isCurrent({ indicator, indicatorVersion, by }: PlanTable): boolean {
  return versions.get(indicator) === indicatorVersion && (by === null || versions.has(by));
}

/** Whether every table of a plan can be counted as it is meant. */
export function isAnswerable({ tables }: BenchmarkPlan): boolean {
  return tables.every(isCurrent);
}
