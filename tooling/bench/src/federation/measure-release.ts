import {
  loadSolver,
  madeUpOrganisations,
  type Publication,
  releaseFigures,
  type Solver,
  seededRandom,
  shippedPlans,
} from "@nabij/federation";
import { simulatedRound } from "@nabij/federation/testing";
import { processorMs } from "./measured-round.ts";

export type ReleaseFigures = {
  readonly organisations: number;
  readonly planId: string;
  readonly cells: number;
  readonly processorMs: number;
};

/** The first half of 2026, and its second quarter. */
const periods = {
  "half-jaar": { from: "2026-01-01", until: "2026-06-30" },
  kwartaal: { from: "2026-04-01", until: "2026-06-30" },
};

/**
 * What the rules and the attacker audit cost for every shipped plan, published one after the other,
 * so that each is held against those before it.
 */
export async function measureRelease(
  organisations: readonly number[],
): Promise<readonly ReleaseFigures[]> {
  const solver = await loadSolver();
  // What only loads once is no cost of a release.
  await releaseAll(12, solver);
  const figures: ReleaseFigures[] = [];
  for (const count of organisations) figures.push(...(await releaseAll(count, solver)));
  return figures;
}

async function releaseAll(count: number, solver: Solver): Promise<readonly ReleaseFigures[]> {
  const organisations = madeUpOrganisations(seededRandom("bench"), count, "many");
  const earlier: Publication[] = [];
  const figures: ReleaseFigures[] = [];
  for (const [index, plan] of shippedPlans.entries()) {
    const { groups, sums } = simulatedRound(plan, organisations);
    const before = processorMs();
    const publication = await releaseFigures({
      roundId: `00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`,
      ...{ plan, period: periods[plan.period], isRehearsal: false, groups, sums, earlier, solver },
      publishedAt: "2026-07-15T09:00:00Z",
    });
    const spent = processorMs() - before;
    figures.push({
      organisations: count,
      planId: plan.id,
      cells: sums.cells.length,
      processorMs: spent,
    });
    earlier.push(publication);
  }
  return figures;
}
