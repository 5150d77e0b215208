import type { PlanTable } from "../plan/plan.ts";
import { total } from "../plan/plan.ts";
import type { Thresholds } from "../plan/thresholds.ts";
import type { GuardedCell, Status } from "./cell-system.ts";
import type { RoundGroups } from "./dominance.ts";
import { cellAt, type Grid, gridOf, type SumsAt, sumsOfGrid } from "./grid.ts";
import { partitionsFrom } from "./hierarchy.ts";
import { complementPasses, failureOf } from "./primary.ts";
import type { Solver } from "./solver.ts";
import { suppress } from "./suppress.ts";

/** What every step of a release works with. */
export type ReleaseRules = {
  readonly groups: RoundGroups;
  readonly thresholds: Thresholds;
  readonly solver: Solver;
};

/** A table with what is said of each of its cells; null when it must be withheld. */
export type ProtectedTable = {
  readonly grid: Grid;
  readonly statuses: readonly Status[] | null;
  /** Older figures that are repeated, by the cell of the grid. */
  readonly shownAs?: ReadonlyMap<number, number>;
};

/** Most ways to put a table together that are tried. */
const mostTries = 12;

/**
 * Share of the clients of a table that stands in shown cells, from which a finer table is
 * preferred to a coarser one.
 */
const enoughShown = 0.75;

/**
 * Puts a table together and hides what must be hidden (federation design 2.3, rules 1 to 6). Of
 * the ways to put it together, from fine to coarse, the first in which three quarters of the
 * clients stand in shown cells is taken; when there is none, that which shows most.
 */
export function protectTable(table: PlanTable, at: SumsAt, rules: ReleaseRules): ProtectedTable {
  const grids = gridsOf(table, at, rules);
  let best: { readonly table: ProtectedTable; readonly share: number } | undefined;
  for (const grid of grids.slice(0, mostTries)) {
    const cells = guardedCells(grid, rules);
    const safe = suppress({ cells, sums: sumsOfGrid(grid, 0) }, rules.thresholds, rules.solver);
    const statuses = safe?.cells.map(({ status }) => status) ?? null;
    const share = statuses === null ? -1 : shareShown(grid, statuses);
    if (best === undefined || share > best.share) best = { table: { grid, statuses }, share };
    if (share >= enoughShown) break;
  }
  if (best === undefined) throw new Error("A table has at least one way to stand.");
  return best.table;
}

/** A table as a system of its own, each cell as its own rules leave it. */
export function guardedCells(grid: Grid, rules: ReleaseRules): readonly GuardedCell[] {
  const statuses = ownStatuses(grid, rules);
  return grid.cells.map((sums, cell) => ({
    sums,
    status: statuses[cell] ?? "te-klein",
    canBeHidden: true,
    isHeadline: grid.table.by === null,
  }));
}

/** All ways to put rows and columns together, the finest first. */
function gridsOf(table: PlanTable, at: SumsAt, rules: ReleaseRules): readonly Grid[] {
  const passes = (row: readonly string[], column: readonly string[]) => {
    const [cell] = gridOf(table, [row], [column], at).cells;
    return cell !== undefined && failureOf(cell, rules.groups, rules.thresholds) === null;
  };
  const columns = partitionsFrom(table.columns, table.columnMerges, (group) =>
    passes([total], group),
  );
  const rows =
    table.by === null
      ? [[]]
      : partitionsFrom(table.rows, table.rowMerges, (group) => passes(group, [total]));
  return rows
    .flatMap((each) => columns.map((other) => gridOf(table, each, other, at)))
    .toSorted((a, b) => b.cells.length - a.cells.length);
}

function ownStatuses(grid: Grid, { groups, thresholds }: ReleaseRules): readonly Status[] {
  const failures = grid.cells.map((cell) => failureOf(cell, groups, thresholds));
  const last = grid.columns.length - 1;
  return grid.cells.map((cell, index): Status => {
    const failure = failures[index];
    if (failure === "closed") return "beschermt-andere";
    if (failure !== null) return "te-klein";
    const [row, column] = [Math.floor(index / grid.columns.length), index % grid.columns.length];
    const margin = grid.cells[cellAt(grid, row, last)];
    const isShare = column !== last && failures[cellAt(grid, row, last)] === null;
    if (!isShare || margin === undefined) return "shown";
    const others = grid.cells.slice(cellAt(grid, row, 0), cellAt(grid, row, last));
    const rest = others.toSpliced(column, 1);
    return complementPasses(margin, cell, rest, groups, thresholds) ? "shown" : "beschermt-andere";
  });
}

/** Share of the clients that stand in shown inner cells, from 0 to 1. */
function shareShown(grid: Grid, statuses: readonly Status[]): number {
  const all = grid.cells.at(-1)?.clients ?? 0;
  if (all === 0) return 0;
  const [lastRow, lastColumn] = [grid.rows.length - 1, grid.columns.length - 1];
  const shown = grid.cells.reduce((sum, { clients }, index) => {
    const [row, column] = [Math.floor(index / grid.columns.length), index % grid.columns.length];
    const isInner = column !== lastColumn && (lastRow === 0 || row !== lastRow);
    return isInner && statuses[index] === "shown" ? sum + (clients ?? 0) : sum;
  }, 0);
  return shown / all;
}
