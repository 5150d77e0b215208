import type { KnownSystem } from "../cell-system.ts";
import type { Interval } from "../rounding.ts";

/** The intervals of a table of two by two with margins, by trying every table there is. */
export function bruteForce({ cells, sums }: KnownSystem): readonly Interval[] | null {
  const found: number[][] = [];
  const inner = [0, 1, 3, 4];
  const fill = (index: number, values: readonly number[]): void => {
    const cell = inner[index];
    if (cell === undefined) {
      const [a = 0, b = 0, c = 0, d = 0] = values;
      const table = [a, b, a + b, c, d, c + d, a + c, b + d, a + b + c + d];
      const isWithin = cells.every(
        ({ lower, upper }, at) => lower <= (table[at] ?? 0) && (table[at] ?? 0) <= upper,
      );
      const addsUp = sums.every(
        ({ whole, parts }) =>
          table[whole] === parts.reduce((sum, part) => sum + (table[part] ?? 0), 0),
      );
      if (isWithin && addsUp) found.push(table);
      return;
    }
    const { lower = 0, upper = 0 } = cells[cell] ?? {};
    for (let value = lower; value <= upper; value += 1) fill(index + 1, [...values, value]);
  };
  fill(0, []);
  if (found.length === 0) return null;
  return cells.map((_, cell) => ({
    lower: Math.min(...found.map((table) => table[cell] ?? 0)),
    upper: Math.max(...found.map((table) => table[cell] ?? 0)),
  }));
}
