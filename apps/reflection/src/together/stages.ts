import type { Stage } from "@nabij/reflection";

/** The parts in the order in which a table goes through them (reflection §4.3). */
export const stages: readonly Stage[] = [
  "beforehand",
  "welcome",
  "moment",
  "questions",
  "field",
  "options",
  "positions",
  "agreements",
  "closing",
];

/** The parts that are counted on screen; writing beforehand is not one of the table's. */
const counted: readonly Stage[] = stages.filter((stage) => stage !== "beforehand");

/** The part after this one; null at the end. */
export function stageAfter(stage: Stage): Stage | null {
  return stages[stages.indexOf(stage) + 1] ?? null;
}

/** The part before this one; null when there is none at the table. */
export function stageBefore(stage: Stage): Stage | null {
  const before = stages[stages.indexOf(stage) - 1];
  return before === undefined || before === "beforehand" ? null : before;
}

/** 1-based place among the parts of the table; 0 beforehand. */
export function stagePlace(stage: Stage): { readonly place: number; readonly count: number } {
  return { place: counted.indexOf(stage) + 1, count: counted.length };
}
