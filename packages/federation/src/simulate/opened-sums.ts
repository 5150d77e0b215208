import { type Contribution, contributionOf } from "../contribution/contribution.ts";
import { coarseSquare } from "../contribution/vector.ts";
import type { OpenedSums } from "../disclosure/publication.ts";
import type { BenchmarkPlan } from "../plan/plan.ts";
import { type GroupFacts, leastGroups } from "../round/legal-groups.ts";
import { bandsDue, cellsPastGate, cellsWithEnough } from "../round/pass-map.ts";
import { gateOf } from "../round/plain-words.ts";
import type { MadeUpOrganisation } from "./made-up-organisation.ts";

/** What a round ends with, and beside it the truth that in a real round nobody has. */
export type SimulatedRound = {
  readonly groups: GroupFacts;
  readonly sums: OpenedSums;
  /** Exact numbers of clients of all cells, in the order of `cellsOf`. */
  readonly truth: readonly number[];
};

/** Adds up what organisations contribute and opens of it what a round would: no masks, same gates. */
export function simulatedRound(
  plan: BenchmarkPlan,
  organisations: readonly MadeUpOrganisation[],
): SimulatedRound {
  const groups = groupsAmong(organisations);
  const contributions = organisations.map(({ clients }) =>
    contributionOf(plan, clients[plan.period]),
  );
  const over = (of: (contribution: Contribution) => readonly number[]) =>
    summed(contributions.map(of));
  const gate = over((contribution) => gateOf(plan, contribution));
  const truth = over(({ clients }) => clients);
  const squares = over(({ clients }) => clients.map(coarseSquare));
  const bands = over((contribution) => contribution.bands);
  const rules = { plan, groups };
  const opened = keepOnly(truth, cellsPastGate(rules, gate));
  const enough = cellsWithEnough(rules, opened);
  const openedSquares = keepOnly(squares, enough);
  const isEnough = new Set(enough);
  const sums: OpenedSums = {
    cells: truth.map((_, cell) => ({
      organisations: leastGroups(gate[cell] ?? 0, groups),
      clients: opened[cell] ?? null,
      squares: openedSquares[cell] ?? null,
    })),
    bands: keepOnly(
      bands,
      bandsDue(rules, gate, (cell) => isEnough.has(cell)),
    ),
  };
  return { groups, sums, truth };
}

function groupsAmong(organisations: readonly MadeUpOrganisation[]): GroupFacts {
  const perGroup = new Map<string, number>();
  for (const { legalGroup } of organisations)
    perGroup.set(legalGroup, (perGroup.get(legalGroup) ?? 0) + 1);
  return {
    nodes: organisations.length,
    groups: perGroup.size,
    largestGroup: Math.max(...perGroup.values()),
  };
}

function summed(rows: readonly (readonly number[])[]): readonly number[] {
  const [first = []] = rows;
  return first.map((_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
}

function keepOnly(
  numbers: readonly number[],
  cells: readonly number[],
): readonly (number | null)[] {
  const kept = new Set(cells);
  return numbers.map((number, index) => (kept.has(index) ? number : null));
}
