import type { CellSystem, Sum } from "./cell-system.ts";
import { grouped } from "./grouped.ts";

/** A part of a system that no sum ties to the rest; `cells` are indexes in the whole. */
export type Component = { readonly cells: readonly number[]; readonly system: CellSystem };

/** Splits a system into parts that can be checked apart. */
export function componentsOf({ cells, sums }: CellSystem): readonly Component[] {
  const parents = cells.map((_, cell) => cell);
  const root = (cell: number): number => {
    const parent = parents[cell] ?? cell;
    if (parent === cell) return cell;
    const found = root(parent);
    parents[cell] = found;
    return found;
  };
  for (const { whole, parts } of sums) for (const part of parts) parents[root(part)] = root(whole);
  const groups = grouped(
    cells.map((_, cell) => cell),
    root,
  );
  const sumsByRoot = grouped(sums, ({ whole }) => root(whole));
  return [...groups].map(([key, members]) =>
    componentOf(cells, members, sumsByRoot.get(key) ?? []),
  );
}

function componentOf(
  all: CellSystem["cells"],
  members: readonly number[],
  sums: readonly Sum[],
): Component {
  const places = new Map(members.map((member, index) => [member, index]));
  const place = (cell: number) => places.get(cell) ?? 0;
  return {
    cells: members,
    system: {
      cells: members.flatMap((member) => all[member] ?? []),
      sums: sums.map((sum) => ({ ...sum, whole: place(sum.whole), parts: sum.parts.map(place) })),
    },
  };
}
