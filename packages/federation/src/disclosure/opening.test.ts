import fc from "fast-check";
import { expect, test } from "vitest";
import { cellKey, cellsOf } from "../plan/cells.ts";
import type { BenchmarkPlan } from "../plan/plan.ts";
import { shippedPlans } from "../plan/shipped-plans.ts";
import { derivable } from "./linear.ts";
import { bandsToAsk, clientsToAsk, squaresToAsk } from "./opening.ts";
import { ownGroups, planOf, tableOf } from "./testing/made-up.ts";

const gateOf = (plan: BenchmarkPlan, counts: Record<string, number>) =>
  cellsOf(plan).map(({ row, column }) => counts[`${row}/${column}`] ?? 0);
const askedOf = (plan: BenchmarkPlan, gate: readonly number[], nodes = 20) =>
  clientsToAsk(plan, gate, ownGroups(nodes)).map((index) => {
    const cell = cellsOf(plan)[index];
    return cell === undefined ? "" : `${cell.row}/${cell.column}`;
  });

test("a lone cell with too few organisations closes the smallest beside it", () => {
  const plan = planOf([tableOf("een", ["a", "b", "c"])]);
  const gate = gateOf(plan, { "totaal/a": 3, "totaal/b": 9, "totaal/c": 14, "totaal/totaal": 15 });
  expect(askedOf(plan, gate)).toEqual(["totaal/c", "totaal/totaal"]);
});

test("with two answers, one of them in too few organisations, only the total is opened", () => {
  const plan = planOf([tableOf("een", ["ja", "nee"])]);
  const gate = gateOf(plan, { "totaal/ja": 4, "totaal/nee": 15, "totaal/totaal": 15 });
  expect(askedOf(plan, gate)).toEqual(["totaal/totaal"]);
});

test("what is put together is opened when one of its parts must stay closed", () => {
  const plan = planOf([
    tableOf("een", ["a", "b", "c"], [], { columnMerges: [[["a", "b"], ["c"]]] }),
  ]);
  const gate = gateOf(plan, {
    "totaal/a": 2,
    "totaal/b": 9,
    "totaal/c": 14,
    "totaal/totaal": 15,
    "totaal/a+b": 10,
  });
  expect(askedOf(plan, gate)).toEqual(["totaal/c", "totaal/totaal", "totaal/a+b"]);
});

test("the total of another question about the same people closes an answer as its own would", () => {
  const asked = ["behandelplan", "verklarende-analyse"];
  const tables = shippedPlans
    .flatMap((plan) => plan.tables)
    .filter(({ id, by }) => asked.includes(id) && by === null);
  const plan = planOf(tables);
  const counts: Record<string, number> = { geen: 3, een: 9, "a-en-b": 12, ja: 12, nee: 11 };
  const open = askedOf(
    plan,
    cellsOf(plan).map(({ column }) => counts[column] ?? 12),
  );
  expect(open.filter((cell) => cell === "totaal/totaal")).toHaveLength(2);
  expect(open).not.toContain("totaal/geen");
  expect(open).not.toContain("totaal/a-en-b+een");
});

test("an answer nobody gives closes nothing", () => {
  const plan = planOf([tableOf("een", ["ja", "nee", "onbekend"])]);
  const gate = gateOf(plan, { "totaal/ja": 12, "totaal/nee": 15, "totaal/totaal": 15 });
  expect(askedOf(plan, gate)).toEqual(["totaal/ja", "totaal/nee", "totaal/totaal"]);
});

test("of no table does a cell with too few organisations follow from what is opened", () => {
  const columns = ["a", "b", "c"];
  const rows = ["x", "y", "z"];
  const plan = planOf([tableOf("twee", columns, rows)]);
  const cells = cellsOf(plan);
  const at = (row: string, column: string) =>
    cells.findIndex((cell) => cellKey(cell) === cellKey({ table: "twee", row, column }));
  const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(counts, (inner) => {
      const gate = cells.map(({ row, column }) => {
        const inside = inner.filter((_, index) => {
          const isRow = row === "totaal" || rows[Math.floor(index / 3)] === row;
          return isRow && (column === "totaal" || columns[index % 3] === column);
        });
        return Math.max(...inside);
      });
      const open = new Set(clientsToAsk(plan, gate, ownGroups(12)));
      const unknown = (index: number) => (gate[index] ?? 0) > 0 && !open.has(index);
      const sums = [
        ...[...rows, "totaal"].map((row) =>
          ["totaal", ...columns].map((column) => at(row, column)),
        ),
        ...[...columns, "totaal"].map((column) =>
          ["totaal", ...rows].map((row) => at(row, column)),
        ),
      ];
      const equations = sums.map((members) =>
        members.flatMap((cell, index) =>
          unknown(cell) ? [[cell, index === 0 ? 1 : -1] as const] : [],
        ),
      );
      const known = derivable(equations).filter((cell) => (gate[cell] ?? 0) < 5);
      expect(known).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("squares are asked of ten clients and more, bands of tables whose total was opened", () => {
  const plan = planOf(
    [tableOf("doel", ["ja", "nee"])],
    {},
    {
      organisationTables: [{ id: "s", of: "doel", answers: ["ja"], edges: [50], leastClients: 1 }],
    },
  );
  const cells = [12, 9, 21].map((clients) => ({ organisations: 8, clients, squares: null }));
  expect(squaresToAsk(plan, { cells })).toEqual([0, 2]);
  expect(bandsToAsk(plan, { cells })).toEqual([0, 1, 2]);
  expect(bandsToAsk(plan, { cells: cells.map((cell) => ({ ...cell, organisations: 7 })) })).toEqual(
    [],
  );
  expect(bandsToAsk(plan, { cells: cells.map((cell) => ({ ...cell, clients: null })) })).toEqual(
    [],
  );
});
