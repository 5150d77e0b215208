import type { GuardedCell, Known, Sum } from "./cell-system.ts";
import { type Conditions, keyOf } from "./layout.ts";

/** A system that is being put together; cells are known by who is counted in them. */
export type SystemBuilder = {
  readonly cells: GuardedCell[];
  readonly sums: Sum[];
  readonly indexes: Map<string, number>;
};

/** The index of the cell in which these clients are counted; made when it is not there yet. */
export function indexOf(
  builder: SystemBuilder,
  conditions: Conditions,
  make: () => GuardedCell,
): number {
  const key = keyOf(conditions);
  const found = builder.indexes.get(key);
  if (found !== undefined) return found;
  const index = builder.cells.push(make()) - 1;
  builder.indexes.set(key, index);
  return index;
}

/** A number that follows from figures without being one; `leastWidth` values must stay possible. */
export function unpublished(leastWidth: number, upper: number): GuardedCell {
  const known: Known = { lower: 0, upper, leastWidth };
  return {
    sums: { organisations: 0, clients: null, squares: null },
    status: "te-klein",
    canBeHidden: false,
    given: () => known,
  };
}
