import { type Cell, cellKey, mergedName } from "../plan/cells.ts";
import { type PlanTable, total } from "../plan/plan.ts";
import type { Sum } from "./cell-system.ts";
import type { OpenedCell } from "./publication.ts";

/** Answers in groups that stand together; every answer in exactly one. */
export type Partition = readonly (readonly string[])[];

/** The opened sums of any cell of a plan, merged ones included. */
export type SumsAt = (cell: Cell) => OpenedCell;

/** A table at one way of putting its rows and columns together; margins last. */
export type Grid = {
  readonly table: PlanTable;
  readonly rows: Partition;
  readonly columns: Partition;
  /** Row by row, each as long as `columns`. */
  readonly cells: readonly OpenedCell[];
};

const margin: readonly string[] = [total];

/** Lays out a table; a table of one way has its margin row only. */
export function gridOf(table: PlanTable, rows: Partition, columns: Partition, at: SumsAt): Grid {
  const [allRows, allColumns] = [
    [...rows, margin],
    [...columns, margin],
  ];
  const cells = allRows.flatMap((row) =>
    allColumns.map((column) =>
      at({ table: table.id, row: mergedName(row), column: mergedName(column) }),
    ),
  );
  return { table, rows: allRows, columns: allColumns, cells };
}

/** Looks up opened sums by cell; what was never counted is as closed as can be. */
export function lookUp(cells: readonly Cell[], sums: readonly OpenedCell[]): SumsAt {
  const found = new Map(cells.map((cell, index) => [cellKey(cell), sums[index]]));
  const closed: OpenedCell = { organisations: 0, clients: null, squares: null };
  return (cell) => found.get(cellKey(cell)) ?? closed;
}

/** Where a cell of a grid stands in `cells`. */
export function cellAt({ columns }: Pick<Grid, "columns">, row: number, column: number): number {
  return row * columns.length + column;
}

/** Rows add up to their margin, and so do columns. */
export function sumsOfGrid(grid: Pick<Grid, "rows" | "columns">, offset: number): readonly Sum[] {
  const [lastRow, lastColumn] = [grid.rows.length - 1, grid.columns.length - 1];
  const at = (row: number, column: number) => offset + cellAt(grid, row, column);
  const across = grid.rows.map((_, row) => ({
    whole: at(row, lastColumn),
    parts: range(lastColumn).map((column) => at(row, column)),
    isTotal: true,
  }));
  if (lastRow === 0) return across;
  const down = grid.columns.map((_, column) => ({
    whole: at(lastRow, column),
    parts: range(lastRow).map((row) => at(row, column)),
    isTotal: true,
  }));
  return [...across, ...down];
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
