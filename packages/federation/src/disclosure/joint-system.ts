import type { Thresholds } from "../plan/thresholds.ts";
import { type CellSystem, type GuardedCell, mostClients } from "./cell-system.ts";
import { sumsOfGrid } from "./grid.ts";
import { grouped } from "./grouped.ts";
import {
  atomsOf,
  type Condition,
  type Conditions,
  cellsOfLayout,
  keyOf,
  type Layout,
  questionOf,
} from "./layout.ts";
import { populationLinks } from "./population-links.ts";
import { indexOf, type SystemBuilder, unpublished } from "./system-builder.ts";

/** Several layouts in one system, and where the cells of each stand in it. */
export type JointSystem = CellSystem & { readonly places: readonly (readonly number[])[] };

/**
 * Puts everything that is published about the same people in one system (federation design 2.4):
 * cells in which the same clients are counted are one cell; what is put together differently is
 * tied by the smallest groups of both; and a table that asks less of people holds one that asks
 * more.
 */
export function jointSystem(layouts: readonly Layout[], thresholds: Thresholds): JointSystem {
  const builder: SystemBuilder = { cells: [], sums: [], indexes: new Map() };
  const places = layouts.map((layout) => addLayout(builder, layout));
  const counted = layouts.flatMap(cellsOfLayout).map(({ conditions }) => conditions);
  for (const alike of grouped(counted, questionOf).values())
    tieDifferentGroups(builder, alike, thresholds.intervalWidth);
  populationLinks(builder, layouts, thresholds);
  return { cells: builder.cells, sums: builder.sums, places };
}

function addLayout(builder: SystemBuilder, layout: Layout): readonly number[] {
  const places = cellsOfLayout(layout).map(({ cell, conditions }) => {
    const index = indexOf(builder, conditions, () => cell);
    const there = builder.cells[index];
    if (layout.isNew && there !== undefined) builder.cells[index] = sameInBoth(there, cell);
    return index;
  });
  for (const { whole, parts, isTotal } of sumsOfGrid(layout, 0))
    builder.sums.push({
      whole: places[whole] ?? 0,
      parts: parts.map((part) => places[part] ?? 0),
      isTotal: isTotal && layout.isNew,
    });
  return places;
}

/**
 * One cell for the same people in two tables: what is too small is so in both, what one of them
 * hid to protect its own is for all of them together to decide.
 */
function sameInBoth(there: GuardedCell, cell: GuardedCell): GuardedCell {
  if (there.status !== "shown" && there.status !== "beschermt-andere") return there;
  if (cell.status === "beschermt-andere" && cell.canBeHidden) return there;
  const isUndecided = there.status === "beschermt-andere" && there.canBeHidden;
  const isStricter = there.status === "shown" && there.canBeHidden && cell.status !== "shown";
  return isUndecided || isStricter ? cell : there;
}

/** Ties cells of the same indicators whose answers are put together differently. */
function tieDifferentGroups(
  builder: SystemBuilder,
  counted: readonly Conditions[],
  intervalWidth: number,
): void {
  const atoms = new Map(
    [...grouped(counted.flat(), ({ indicator }) => indicator)].map(
      ([indicator, conditions]) =>
        [indicator, atomsOf(conditions.map(({ answers }) => answers))] as const,
    ),
  );
  const seen = new Set<string>();
  for (const conditions of counted) {
    const key = keyOf(conditions);
    const parts = combinations(conditions, atoms);
    if (seen.has(key) || parts.length < 2) continue;
    seen.add(key);
    const wide = () => unpublished(intervalWidth, mostClients);
    const whole = indexOf(builder, conditions, wide);
    const inside = parts.map((part) => indexOf(builder, part, wide));
    builder.sums.push({ whole, parts: inside, isTotal: false });
    const isKnown = inside.every((part) => isFixed(builder.cells[part]));
    const cell = builder.cells[whole];
    if (isKnown && cell !== undefined) builder.cells[whole] = nothingToProtect(cell);
  }
}

/** Whether a figure was shown before and cannot be taken back. */
function isFixed(cell: GuardedCell | undefined): boolean {
  return cell?.status === "shown" && !cell.canBeHidden;
}

/** What is the sum of figures that were shown before is known to everyone. */
function nothingToProtect(cell: GuardedCell): GuardedCell {
  if (cell.status === "shown") return cell;
  return { ...cell, given: () => ({ lower: 0, upper: mostClients, leastWidth: 0 }) };
}

/** The cells of smallest groups that a cell is made of. */
function combinations(
  conditions: Conditions,
  atoms: ReadonlyMap<string, readonly (readonly string[])[]>,
): readonly Conditions[] {
  return conditions.reduce<readonly Conditions[]>(
    (made, { indicator, answers }) => {
      const inside = (atoms.get(indicator) ?? []).filter((atom) =>
        atom.every((answer) => answers.includes(answer)),
      );
      return made.flatMap((before) =>
        inside.map((atom): readonly Condition[] => [...before, { indicator, answers: atom }]),
      );
    },
    [[]],
  );
}
