import type { Contribution } from "../contribution/contribution.ts";
import { type BlockWords, wordsOf } from "../contribution/vector.ts";
import { bandCellsOf } from "../plan/cells.ts";
import { type BenchmarkPlan, total } from "../plan/plan.ts";

/**
 * What the gate of a round counts of one organisation: of each cell whether it has anyone in it, in
 * the order of `cellsOf`, then of each table of organisations whether it has a share at all. So
 * every node knows how many organisations stand behind bands before one of them is opened.
 */
export function gateOf(plan: BenchmarkPlan, { clients, bands }: Contribution): readonly number[] {
  return [...clients.map((count) => (count > 0 ? 1 : 0)), ...takersIn(plan, bands)];
}

/** The margins of tables of organisations among numbers in the order of `bandCellsOf`. */
export function takersIn<T>(plan: BenchmarkPlan, bands: readonly T[]): readonly T[] {
  const cells = bandCellsOf(plan);
  return bands.filter((_, index) => cells[index]?.band === total);
}

/** The plain words of a round. They are secret: mask them before anything is sent. */
export function plainWords(plan: BenchmarkPlan, contribution: Contribution): BlockWords {
  const gate = BigUint64Array.from([...gateOf(plan, contribution), 1].map(BigInt));
  return { ...wordsOf(contribution), gate };
}
