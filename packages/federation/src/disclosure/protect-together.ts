import type { PlanTable } from "../plan/plan.ts";
import type { GuardedCell, Status } from "./cell-system.ts";
import { componentsOf } from "./components.ts";
import { type Earlier, inheriting } from "./earlier.ts";
import type { Grid, SumsAt } from "./grid.ts";
import { jointSystem } from "./joint-system.ts";
import type { Layout } from "./layout.ts";
import {
  guardedCells,
  type ProtectedTable,
  protectTable,
  type ReleaseRules,
} from "./protect-table.ts";
import { suppress } from "./suppress.ts";

/**
 * Protects all tables of a release: each by itself, and then together with what hangs together
 * with it, in this release and in older ones (federation design 2.3, rule 6 and 2.4).
 */
export function protectTogether(
  tables: readonly PlanTable[],
  at: SumsAt,
  earlier: Earlier,
  rules: ReleaseRules,
): readonly ProtectedTable[] {
  const alone = tables.map((table) => protectTable(table, at, rules));
  const layouts = alone.flatMap((table) => layoutOf(table, earlier, rules) ?? []);
  const system = jointSystem([...layouts, ...earlier.layouts], rules.thresholds);
  const cells: (GuardedCell | null)[] = [...system.cells];
  for (const component of componentsOf(system)) {
    if (isDone(component.cells, system.places, alone, layouts)) continue;
    const safe = suppress(component.system, rules.thresholds, rules.solver);
    for (const [index, cell] of component.cells.entries()) cells[cell] = safe?.cells[index] ?? null;
  }
  const found = new Map(
    layouts.map(({ table }, index) => [
      table,
      (system.places[index] ?? []).map((place) => cells[place] ?? null),
    ]),
  );
  return alone.map(({ grid }): ProtectedTable => {
    if (earlier.isOverlapped(grid.table)) return overlapped(grid);
    const mine = found.get(grid.table);
    const isChecked = mine?.every((cell) => cell !== null) ?? false;
    return isChecked ? together(grid, mine ?? []) : { grid, statuses: null };
  });
}

function together(grid: Grid, cells: readonly (GuardedCell | null)[]): ProtectedTable {
  const repeated = cells.flatMap((cell, index) =>
    cell?.status === "shown" && cell.shownAs !== undefined ? [[index, cell.shownAs] as const] : [],
  );
  return {
    grid,
    statuses: cells.map((cell) => cell?.status ?? "te-klein"),
    shownAs: new Map(repeated),
  };
}

/** A checked table with what older publications say of its cells; a withheld one says nothing. */
function layoutOf(
  { grid, statuses }: ProtectedTable,
  earlier: Earlier,
  rules: ReleaseRules,
): Layout | undefined {
  if (statuses === null || earlier.isOverlapped(grid.table)) return undefined;
  const cells = guardedCells(grid, rules).map((cell, index) => ({
    ...cell,
    status: statuses[index] ?? cell.status,
  }));
  const { table, rows, columns } = grid;
  const layout: Layout = { table, rows, columns, cells, isNew: true };
  return inheriting(layout, earlier.layouts, rules.thresholds);
}

/** Whether a part of the system is one table that was checked already, or older ones only. */
function isDone(
  cells: readonly number[],
  places: readonly (readonly number[])[],
  alone: readonly ProtectedTable[],
  layouts: readonly Layout[],
): boolean {
  const inside = new Set(cells);
  const touching = places.flatMap((each, index) =>
    each.some((place) => inside.has(place)) ? [index] : [],
  );
  const [only = -1] = touching;
  const layout = layouts[only];
  if (layout === undefined) return true;
  const checked = alone.find(({ grid }) => grid.table === layout.table)?.statuses ?? [];
  const isAlone = touching.length === 1 && cells.length === places[only]?.length;
  return isAlone && checked.every((status, cell) => layout.cells[cell]?.status === status);
}

/** A period that shares days with one that was published: parts and whole are never both given. */
function overlapped(grid: Grid): ProtectedTable {
  return { grid, statuses: grid.cells.map((): Status => "eerder-gepubliceerd") };
}
