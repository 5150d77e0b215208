import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { intervalsOf } from "./audit.ts";
import type { Known, KnownSystem } from "./cell-system.ts";
import { loadSolver } from "./load-solver.ts";
import type { Solver } from "./solver.ts";
import { bruteForce } from "./testing/brute-force.ts";
import { yalpsSolver } from "./testing/yalps-solver.ts";

/** Random small tables on which the two solvers must agree. */
const manyTables = 1000;
const tinyTables = 200;

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

test("HiGHS and YALPS find the same intervals in random small tables", () => {
  const tables = fc.sample(systems({ rows: 3, columns: 3, most: 40 }), {
    numRuns: manyTables,
    seed: 5,
  });
  const answers = tables.map((system) => ({
    highs: intervalsOf(system, solver),
    yalps: intervalsOf(system, yalpsSolver),
  }));
  expect(answers.filter(({ highs }) => highs !== null)).toHaveLength(manyTables);
  for (const { highs, yalps } of answers) expect(highs).toEqual(yalps);
}, 120_000);

test("HiGHS finds what trying every table finds", () => {
  fc.assert(
    fc.property(systems({ rows: 2, columns: 2, most: 6 }), (system) => {
      expect(intervalsOf(system, solver)).toEqual(bruteForce(system));
    }),
    { numRuns: tinyTables },
  );
});

/** Tables with margins of which some cells are exact, some rounded and some hidden. */
function systems(size: { rows: number; columns: number; most: number }): fc.Arbitrary<KnownSystem> {
  const count = fc.integer({ min: 0, max: size.most });
  const inner = fc.array(fc.array(count, { minLength: size.columns, maxLength: size.columns }), {
    minLength: size.rows,
    maxLength: size.rows,
  });
  const kinds = fc.array(fc.constantFrom("exact", "rounded", "hidden"), {
    minLength: (size.rows + 1) * (size.columns + 1),
    maxLength: (size.rows + 1) * (size.columns + 1),
  });
  return fc.tuple(inner, kinds).map(([table, kind]) => systemOf(table, kind, size.most));
}

function systemOf(
  inner: readonly (readonly number[])[],
  kinds: readonly string[],
  most: number,
): KnownSystem {
  const rows = inner.map((row) => [...row, sum(row)]);
  const width = rows[0]?.length ?? 0;
  const margin = Array.from({ length: width }, (_, column) =>
    sum(rows.map((row) => row[column] ?? 0)),
  );
  const all = [...rows, margin];
  const cells = all.flat().map((count, cell): Known => {
    if (kinds[cell] === "exact") return { lower: count, upper: count, leastWidth: 0 };
    if (kinds[cell] === "rounded")
      return { lower: Math.max(0, count - 2), upper: count + 2, leastWidth: 0 };
    const isInner = cell % width < width - 1 && cell < inner.length * width;
    return { lower: 0, upper: isInner ? most : most * inner.length * width, leastWidth: 2 };
  });
  const at = (row: number, column: number) => row * width + column;
  const lastRow = all.length - 1;
  return {
    cells,
    sums: [
      ...all.map((_, row) => ({
        whole: at(row, width - 1),
        parts: range(width - 1, (c) => at(row, c)),
      })),
      ...margin.map((_, column) => ({
        whole: at(lastRow, column),
        parts: range(lastRow, (row) => at(row, column)),
      })),
    ],
    least: [],
  };
}

function range(length: number, value: (index: number) => number): readonly number[] {
  return Array.from({ length }, (_, index) => value(index));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
