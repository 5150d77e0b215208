import type { Quarter } from "./use-restrictions.ts";

/** What the quarters say, as a key of the words: both sides count (trap 7). */
export type FlowFinding = "fewerMore" | "fewer" | "more" | "same";

/** Compares what is in force at the last quarter with the first; within a tenth is the same. */
export function flowFinding(quarters: readonly Quarter[]): FlowFinding {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (first === undefined || last === undefined) return "same";
  const others = last.others.inForce - first.others.inForce;
  const itself = last.oneToOne.inForce - first.oneToOne.inForce;
  if (others < 0 && itself > 0) return "fewerMore";
  const before = first.others.inForce + first.oneToOne.inForce;
  const change = others + itself;
  if (Math.abs(change) <= before / 10) return "same";
  return change < 0 ? "fewer" : "more";
}
