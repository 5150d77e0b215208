import type { Overview } from "./use-overview.ts";

type Impact = NonNullable<Overview["dossier"]>["impacts"][number];

/** Positive and negative impacts, each most named first, and the longest bar of the two sides. */
export function impactsOf(impacts: readonly Impact[]) {
  const side = (direction: Impact["direction"]) =>
    impacts
      .filter((impact) => impact.direction === direction)
      .toSorted((a, b) => timesNamed(b) - timesNamed(a));
  return {
    positive: side("positief"),
    negative: side("negatief"),
    most: Math.max(0, ...impacts.map(timesNamed)),
  };
}

/** How often an impact was named in all, of one's own accord or after probing (G39). */
export function timesNamed({ spontaneous, afterProbing }: Impact): number {
  return spontaneous + afterProbing;
}
