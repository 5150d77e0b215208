import type { Evaluation, Impact } from "@nabij/domain";

/** How often a theme was named, and how much of that only after probing (G39). */
export type ImpactTotal = {
  readonly theme: Impact["theme"];
  readonly unprompted: number;
  readonly afterProbing: number;
};

/** Themes of one direction over all evaluations, most named first. */
export function impactTotals(
  evaluations: readonly Evaluation[],
  direction: Impact["direction"],
): readonly ImpactTotal[] {
  const totals = new Map<Impact["theme"], ImpactTotal>();
  for (const { theme, prompt } of evaluations.flatMap(({ impacts }) =>
    impacts.filter((each) => each.direction === direction),
  )) {
    const sofar = totals.get(theme) ?? { theme, unprompted: 0, afterProbing: 0 };
    const isUnprompted = prompt === "spontaan";
    totals.set(theme, {
      theme,
      unprompted: sofar.unprompted + (isUnprompted ? 1 : 0),
      afterProbing: sofar.afterProbing + (isUnprompted ? 0 : 1),
    });
  }
  return [...totals.values()].toSorted((a, b) => count(b) - count(a));
}

function count({ unprompted, afterProbing }: ImpactTotal): number {
  return unprompted + afterProbing;
}
