import type { Thresholds } from "../plan/thresholds.ts";
import type { Status } from "./cell-system.ts";
import { cellAt, type Grid } from "./grid.ts";
import type { ProtectedTable } from "./protect-table.ts";
import type { Figure, HiddenReason, PublishedTable } from "./publication.ts";
import { shownCount, shownPercentage } from "./rounding.ts";

/**
 * A protected table in the words of a publication: counts rounded only now, shares from rounded
 * counts only, and three marks that are never confused (federation design 2.3, rules 7 and 8).
 */
export function publishedTable(
  { grid, statuses, shownAs }: ProtectedTable,
  thresholds: Thresholds,
): PublishedTable {
  const figures = grid.rows.map((_, row) =>
    grid.columns.map((_, column): Figure => {
      if (grid.cells.at(-1)?.organisations === 0) return { mark: "no-data" };
      if (statuses === null) return { mark: "hidden", reason: "niet-gecontroleerd" };
      const status = statuses[cellAt(grid, row, column)] ?? "te-klein";
      if (status !== "shown") return unshown(grid, statuses, row, column, status);
      return shownFigure(grid, row, column, (cell) =>
        statuses[cell] === "shown"
          ? (shownAs?.get(cell) ?? shownCount(grid.cells[cell]?.clients ?? 0, thresholds))
          : null,
      );
    }),
  );
  const named = (groups: Grid["rows"]) => groups.map((group) => [...group]);
  return { id: grid.table.id, columns: named(grid.columns), rows: named(grid.rows), figures };
}

/**
 * The mark of a figure that is not shown. Whether there may be nobody is told from other marks
 * only: a cell too small under a margin that is too small itself. It never depends on the count,
 * so a nought and a seven get the same mark.
 */
function unshown(
  grid: Grid,
  statuses: readonly Status[],
  row: number,
  column: number,
  reason: HiddenReason,
): Figure {
  if (reason !== "te-klein") return { mark: "hidden", reason };
  const [lastRow, lastColumn] = [grid.rows.length - 1, grid.columns.length - 1];
  const self = cellAt(grid, row, column);
  const margins = [
    cellAt(grid, row, lastColumn),
    cellAt(grid, lastRow, column),
    cellAt(grid, lastRow, lastColumn),
  ];
  const isUnderSmall = margins.some((each) => each !== self && statuses[each] === "te-klein");
  return isUnderSmall ? { mark: "zero-not-shown" } : { mark: "hidden", reason };
}

function shownFigure(
  grid: Grid,
  row: number,
  column: number,
  countAt: (cell: number) => number | null,
): Figure {
  const clients = countAt(cellAt(grid, row, column));
  // The rules let nothing below the threshold come here; should it, it stays hidden.
  if (clients === null) return { mark: "hidden", reason: "te-klein" };
  const lastColumn = grid.columns.length - 1;
  const all = column === lastColumn ? null : countAt(cellAt(grid, row, lastColumn));
  return {
    mark: "shown",
    clients,
    percentage: all === null ? null : shownPercentage(clients, all),
  };
}
