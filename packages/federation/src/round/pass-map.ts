import { clientsToAsk, squaresToAsk } from "../disclosure/opening.ts";
import { bandCellsOf, cellsOf } from "../plan/cells.ts";
import { type BenchmarkPlan, total } from "../plan/plan.ts";
import { type GroupFacts, leastGroups } from "./legal-groups.ts";

/** What decides which words may be opened: a plan with its thresholds, and who takes part. */
export type OpeningRules = { readonly plan: BenchmarkPlan; readonly groups: GroupFacts };

/** The cells of which the number of clients may be opened (design 2.2, stage 1); see `gateOf`. */
export function cellsPastGate(
  { plan, groups }: OpeningRules,
  gate: readonly number[],
): readonly number[] {
  return clientsToAsk(plan, gate.slice(0, cellsOf(plan).length), groups);
}

/** The opened cells with enough distinct clients to ask how large the largest may be. */
export function cellsWithEnough(
  { plan }: OpeningRules,
  clients: readonly (number | null)[],
): readonly number[] {
  return squaresToAsk(plan, { cells: clients.map((count) => ({ clients: count })) });
}

/**
 * The band words that may be opened when `isOpen` says of which cells the clients were opened: all
 * bands of a table of organisations, or none. At the least enough organisations for halves have a
 * share in it, by the gate (federation design 2.5).
 */
export function bandsDue(
  { plan, groups }: OpeningRules,
  gate: readonly number[],
  isOpen: (cell: number) => boolean,
): readonly number[] {
  const takers = gate.slice(cellsOf(plan).length);
  const due = plan.organisationTables.filter(({ of }, index) => {
    const isEnough = leastGroups(takers[index] ?? 0, groups) >= plan.thresholds.halvesFrom;
    return isEnough && isOpen(marginIndex(plan, of));
  });
  const ids = new Set(due.map(({ id }) => id));
  return bandCellsOf(plan).flatMap(({ table }, index) => (ids.has(table) ? [index] : []));
}

/** Where the number of all clients of a table stands among the cells of its plan. */
export function marginIndex(plan: BenchmarkPlan, tableId: string): number {
  return cellsOf(plan).findIndex(
    ({ table, row, column }) => table === tableId && row === total && column === total,
  );
}
