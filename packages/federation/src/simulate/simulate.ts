import type { Publication, PublishedBands } from "../disclosure/publication.ts";
import { releaseFigures } from "../disclosure/release.ts";
import type { Solver } from "../disclosure/solver.ts";
import type { BenchmarkPlan, Period, PeriodLength } from "../plan/plan.ts";
import {
  type FederationSize,
  type LegalGroups,
  madeUpOrganisations,
} from "./made-up-organisation.ts";
import { type CellFate, type Distance, measureTables } from "./measure-tables.ts";
import { simulatedRound } from "./opened-sums.ts";
import { seededRandom } from "./seeded-random.ts";

/** What to make up; the same request gives the same answer everywhere. */
export type SimulationRequest = {
  readonly organisations: number;
  readonly size: FederationSize;
  readonly legalGroups: LegalGroups;
  readonly seed: number;
  /** How many federations are made up; more make the shares steadier. */
  readonly federations: number;
  /** Published one after the other, so that each counts on those before it. */
  readonly plans: readonly BenchmarkPlan[];
  readonly solver: Solver;
};

/** What one plan gave in one made-up federation. */
export type PlanResult = {
  readonly planId: string;
  readonly clients: number;
  readonly legalGroups: number;
  readonly fates: readonly CellFate[];
  readonly distances: readonly Distance[];
  /** How far organisations could be told apart, for each table of bands. */
  readonly bands: readonly PublishedBands["detail"][];
};

/** One made-up federation, plan by plan. */
export type SimulatedFederation = readonly PlanResult[];

const periods: Readonly<Record<PeriodLength, Period>> = {
  "half-jaar": { from: "2026-01-01", until: "2026-06-30" },
  kwartaal: { from: "2026-04-01", until: "2026-06-30" },
};

/**
 * Makes up federations and publishes every plan in them by the rules of disclosure control: what
 * would a comparison show, before anybody joins (federation design 1.5)?
 */
export async function simulate(
  request: SimulationRequest,
): Promise<readonly SimulatedFederation[]> {
  const federations: SimulatedFederation[] = [];
  for (let number = 1; number <= request.federations; number += 1)
    federations.push(await simulateOne(request, `${request.seed}-${number}`));
  return federations;
}

async function simulateOne(
  { organisations: count, size, legalGroups, plans, solver }: SimulationRequest,
  seed: string,
): Promise<SimulatedFederation> {
  const results: PlanResult[] = [];
  const earlier: Publication[] = [];
  const organisations = madeUpOrganisations(seededRandom(seed), count, size, legalGroups);
  for (const [index, plan] of plans.entries()) {
    const round = simulatedRound(plan, organisations);
    const publication = await releaseFigures({
      roundId: `00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`,
      plan,
      period: periods[plan.period],
      isRehearsal: false,
      groups: round.groups,
      sums: round.sums,
      earlier,
      publishedAt: "2026-07-15T09:00:00Z",
      solver,
    });
    earlier.push(publication);
    results.push({
      planId: plan.id,
      clients: organisations.reduce((sum, { clients }) => sum + clients[plan.period].length, 0),
      legalGroups: round.groups.groups,
      ...measureTables(plan, publication, round),
      bands: publication.bands.map(({ detail }) => detail),
    });
  }
  return results;
}
