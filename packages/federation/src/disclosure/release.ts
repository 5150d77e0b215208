import { cellsOf } from "../plan/cells.ts";
import { type BenchmarkPlan, type Period, total } from "../plan/plan.ts";
import { planHash } from "../plan/plan-hash.ts";
import { allPublishedBands } from "./bands.ts";
import type { RoundGroups } from "./dominance.ts";
import { type Earlier, earlierOf } from "./earlier.ts";
import { publishedTable } from "./figures.ts";
import { lookUp, type SumsAt } from "./grid.ts";
import { protectTogether } from "./protect-together.ts";
import type { OpenedSums, Publication, PublishedBands } from "./publication.ts";
import type { Solver } from "./solver.ts";

const released = Symbol("released");

/**
 * A publication that went through every rule of disclosure control. Only `releaseFigures` makes
 * one: the symbol is not exported, so that a plain object or a parsed one is no such thing.
 */
export type ReleasedPublication = Publication & { readonly [released]: true };

/** All that a release depends on. */
export type ReleaseRequest = {
  readonly roundId: string;
  readonly plan: BenchmarkPlan;
  readonly period: Period;
  readonly isRehearsal: boolean;
  readonly groups: RoundGroups;
  readonly sums: OpenedSums;
  /** Everything that was published before by the same hub. */
  readonly earlier: readonly Publication[];
  /** ISO moment in UTC. */
  readonly publishedAt: string;
  /** The one instance that all questions are asked of (`loadSolver`). */
  readonly solver: Solver;
};

/**
 * Makes what may be published of the exact sums of a round, the rules in their fixed order
 * (federation design 2.3). A table whose check fails is withheld, never shown unchecked.
 */
export async function releaseFigures(request: ReleaseRequest): Promise<ReleasedPublication> {
  const { roundId, plan, period, isRehearsal, groups, sums, publishedAt, solver } = request;
  const { thresholds } = plan;
  const cells = cellsOf(plan);
  if (cells.length !== sums.cells.length) throw new Error("Sums of another plan.");
  const at = lookUp(cells, sums.cells);
  const earlier = earlierOf(request.earlier, { roundId, period, isRehearsal });
  const rules = { groups, thresholds, solver };
  const tables = protectTogether(plan.tables, at, earlier, rules).map((table) =>
    publishedTable(table, thresholds),
  );
  return {
    roundId,
    plan,
    planHash: planHash(plan),
    period,
    isRehearsal,
    organisations: groups.nodes,
    legalGroups: groups.groups,
    tables,
    bands: publishedBandsOf(plan, sums, at, groups, earlier),
    publishedAt,
    [released]: true,
  };
}

function publishedBandsOf(
  plan: BenchmarkPlan,
  { bands }: OpenedSums,
  at: SumsAt,
  groups: RoundGroups,
  earlier: Earlier,
): PublishedBands[] {
  const organisationsIn = (table: string) => at({ table, row: total, column: total }).organisations;
  return allPublishedBands(plan, { bands, organisationsIn }, groups).map((each, index) => {
    const table = plan.organisationTables[index];
    return (table === undefined ? undefined : earlier.bandsOf(table)) ?? each;
  });
}
