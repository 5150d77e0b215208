import type { OpbouwStep } from "@nabij/domain";

/**
 * How often the same step did not work, by the id of each of those steps; only what failed twice
 * or more. The same words are the same step, whatever their capitals and spaces (G48).
 */
export function failedBefore(steps: readonly OpbouwStep[]): ReadonlyMap<string, number> {
  const failed = steps.filter(({ result }) => result === "niet-gelukt");
  const timesOf = (step: OpbouwStep) =>
    failed.filter((other) => approachOf(other) === approachOf(step)).length;
  return new Map(
    failed.map((step) => [step.id, timesOf(step)] as const).filter(([, times]) => times > 1),
  );
}

function approachOf({ what }: OpbouwStep): string {
  return what.trim().replaceAll(/\s+/g, " ").toLowerCase();
}
