import { expect, test } from "vitest";
import { outcomeOf, outcomesOf, ratioOf } from "./goals.ts";
import { outcomesTable, readingsTable } from "./table.ts";

const timing = (p50: number, p95 = p50) => ({ count: 1, p50, p95 });
const list = "list, 50 filtered and sorted";

test("a goal is reached at its own figure and not beyond it", () => {
  const most = { name: "x", goal: 3, unit: "ms" };
  expect([2.9, 3, 3.1].map((ms) => outcomeOf(most, ms).isReached)).toEqual([true, true, false]);
  const least = { ...most, atLeast: true };
  expect([2.9, 3, 3.1].map((ms) => outcomeOf(least, ms).isReached)).toEqual([false, true, true]);
});

test("layers are compared with the one below, and the whole with raw SQL", () => {
  const outcomes = outcomesOf(list, {
    raw: timing(2),
    store: timing(2.4),
    caller: timing(2.5),
    http: timing(2.7, 3.5),
  });
  expect(outcomes.map(({ measured }) => Number(measured.toFixed(2)))).toEqual([1.2, 0.1, 0.7, 3.5]);
  expect(outcomes.map(({ isReached }) => isReached)).toEqual([true, false, true, false]);
});

test("without something to compare with there is no ratio and no goal", () => {
  expect(ratioOf(3, 0)).toBe(0);
  expect(outcomesOf("something else", { raw: timing(1) })).toEqual([]);
});

test("the tables say what was reached and leave out what does not exist", () => {
  const outcome = outcomeOf({ name: "writes", goal: 1000, unit: "/s", atLeast: true }, 250);
  expect(outcomesTable([outcome])).toContain("| ≥ 1000 /s | 250 /s   | not reached |");
  const table = readingsTable([{ name: list, timings: { raw: timing(1, 2) } }]);
  expect(table).toContain("1.00 · 2.00 | –");
});
