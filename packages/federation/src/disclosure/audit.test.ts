import { beforeAll, expect, test } from "vitest";
import { audit, intervalsOf } from "./audit.ts";
import type { Known, KnownSystem } from "./cell-system.ts";
import { loadSolver } from "./load-solver.ts";
import type { Solver } from "./solver.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const exactly = (count: number): Known => ({ lower: count, upper: count, leastWidth: 0 });
const hidden: Known = { lower: 0, upper: 1000, leastWidth: 10 };
const row = (cells: readonly Known[]): KnownSystem => ({
  cells,
  sums: [{ whole: 0, parts: cells.slice(1).map((_, index) => index + 1) }],
  least: [],
});

test("a total of 51 with 10, 15 and 25 shown: the one hidden cell is known to be 1", () => {
  const system = row([exactly(51), exactly(10), exactly(15), exactly(25), hidden]);
  expect(intervalsOf(system, solver)?.[4]).toEqual({ lower: 1, upper: 1 });
  expect(audit(system, solver)).toMatchObject({
    outcome: "narrow",
    cell: 4,
    interval: { lower: 1, upper: 1 },
  });
});

test("two hidden cells that share 12 clients keep all values from 0 to 12", () => {
  const system = row([exactly(51), exactly(39), hidden, hidden]);
  expect(intervalsOf(system, solver)?.slice(2)).toEqual([
    { lower: 0, upper: 12 },
    { lower: 0, upper: 12 },
  ]);
  expect(audit(system, solver).outcome).toBe("safe");
});

test("rounding of what is shown widens what can be known of what is hidden", () => {
  const about = (count: number): Known => ({ lower: count - 2, upper: count + 2, leastWidth: 0 });
  const system = row([about(50), about(10), about(15), about(20), hidden]);
  expect(intervalsOf(system, solver)?.[4]).toEqual({ lower: 0, upper: 13 });
});

test("a small square of hidden cells is narrow on one side only because of the other", () => {
  const known: KnownSystem = {
    cells: [
      hidden,
      hidden,
      exactly(40),
      hidden,
      hidden,
      exactly(12),
      exactly(38),
      exactly(14),
      exactly(52),
    ],
    sums: [
      { whole: 2, parts: [0, 1] },
      { whole: 5, parts: [3, 4] },
      { whole: 6, parts: [0, 3] },
      { whole: 7, parts: [1, 4] },
      { whole: 8, parts: [2, 5] },
    ],
    least: [],
  };
  expect(intervalsOf(known, solver)?.slice(0, 5)).toEqual([
    { lower: 26, upper: 38 },
    { lower: 2, upper: 14 },
    { lower: 40, upper: 40 },
    { lower: 0, upper: 12 },
    { lower: 0, upper: 12 },
  ]);
});

test("sums that need halves are answered in whole numbers", () => {
  const free = (upper: number): Known => ({ lower: 0, upper, leastWidth: 1 });
  const odd: KnownSystem = {
    cells: [free(9), free(9), free(9), exactly(1), exactly(1), exactly(1)],
    sums: [
      { whole: 3, parts: [0, 1] },
      { whole: 4, parts: [1, 2] },
      { whole: 5, parts: [0, 2] },
    ],
    least: [],
  };
  expect(audit(odd, solver).outcome).toBe("impossible");
});

test("what contradicts itself is said to be impossible", () => {
  expect(audit(row([exactly(5), exactly(10), hidden]), solver).outcome).toBe("impossible");
});

test("attack 19: a solver that throws, stops or answers nonsense makes the audit fail", () => {
  const system = row([exactly(51), exactly(39), hidden, hidden]);
  const throwing: Solver = {
    open: () => {
      throw new Error("killed");
    },
  };
  const answering = (answer: ReturnType<ReturnType<Solver["open"]>["extreme"]>): Solver => ({
    open: () => ({ extreme: () => answer, close: () => undefined }),
  });
  expect(audit(system, throwing).outcome).toBe("failed");
  expect(audit(system, answering({ outcome: "failed" })).outcome).toBe("failed");
  expect(audit(system, answering({ outcome: "optimal", counts: [51, 39, 500, 1] })).outcome).toBe(
    "failed",
  );
});
