import { type Relation, relationsOf } from "../disclosure/opening.ts";
import { bandCellsOf, cellKey, cellsOf } from "../plan/cells.ts";
import { type BenchmarkPlan, total } from "../plan/plan.ts";

/** Every sum that the cells of a plan must obey, in the indexes of `cellsOf`. */
export function partitionsOf(plan: BenchmarkPlan): readonly Relation[] {
  const indexes = new Map(cellsOf(plan).map((cell, index) => [cellKey(cell), index]));
  return plan.tables.flatMap((table) => relationsOf(table, indexes));
}

/** Every sum that the bands of a plan must obey, in the indexes of `bandCellsOf`. */
export function bandPartitionsOf(plan: BenchmarkPlan): readonly Relation[] {
  const cells = bandCellsOf(plan);
  return plan.organisationTables.map(({ id }) => {
    const mine = cells.flatMap((cell, index) => (cell.table === id ? [{ cell, index }] : []));
    return {
      parts: mine.flatMap(({ cell, index }) => (cell.band === total ? [] : [index])),
      whole: mine.findLast(({ cell }) => cell.band === total)?.index ?? -1,
    };
  });
}
