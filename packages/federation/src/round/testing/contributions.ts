import fc from "fast-check";
import { type Contribution, contributionOf } from "../../contribution/contribution.ts";
import { coarseSquare } from "../../contribution/vector.ts";
import { clientsToAsk } from "../../disclosure/opening.ts";
import type { OpenedSums } from "../../disclosure/publication.ts";
import { bandCellsOf, cellsOf } from "../../plan/cells.ts";
import { type BenchmarkPlan, total } from "../../plan/plan.ts";
import { marginIndex } from "../pass-map.ts";

/** Contributions to `aBenchmarkPlan`, each of up to that many clients with answers of their own. */
export function someContributions(
  plan: BenchmarkPlan,
  organisations: number,
  most = 12,
): fc.Arbitrary<readonly Contribution[]> {
  const answer = <T extends string>(...answers: T[]) =>
    fc.option(fc.constantFrom(...answers), { nil: undefined });
  const client = fc.record({ doel: answer("ja", "nee"), woonplek: answer("thuis", "groep") });
  return fc
    .array(fc.array(client, { maxLength: most }), {
      minLength: organisations,
      maxLength: organisations,
    })
    .map((each) => each.map((clients) => contributionOf(plan, clients)));
}

/**
 * What a round must open of contributions, worked out from the plain numbers: organisations in
 * legal groups of their own, clients where `clientsToAsk` allows, the shipped thresholds 10 and 8.
 */
export function trueSums(plan: BenchmarkPlan, contributions: readonly Contribution[]): OpenedSums {
  const counts = cellsOf(plan).map((_, cell) =>
    contributions.map(({ clients }) => clients[cell] ?? 0),
  );
  const gate = counts.map((each) => each.filter((count) => count > 0).length);
  const nodes = contributions.length;
  const open = new Set(clientsToAsk(plan, gate, { nodes, groups: nodes, largestGroup: 1 }));
  const cells = counts.map((each, cell) => {
    const clients = open.has(cell) ? sum(each) : null;
    const squares = clients !== null && clients >= 10 ? sum(each.map(coarseSquare)) : null;
    return { organisations: gate[cell] ?? 0, clients, squares };
  });
  const sums = bandCellsOf(plan).map((_, band) =>
    sum(contributions.map(({ bands: own }) => own[band] ?? 0)),
  );
  const isBanded = ({ table }: { readonly table: string }) => {
    const { of } = plan.organisationTables.find(({ id }) => id === table) ?? { of: "" };
    const takers = bandCellsOf(plan).findIndex(
      (cell) => cell.table === table && cell.band === total,
    );
    return (sums[takers] ?? 0) >= 8 && (cells[marginIndex(plan, of)]?.clients ?? 0) >= 10;
  };
  const bands = bandCellsOf(plan).map((cell, band) => (isBanded(cell) ? (sums[band] ?? 0) : null));
  return { cells, bands };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
