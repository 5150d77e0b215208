import { expect, test } from "vitest";
import { monthsUntilToday, stockFinding } from "./stock-finding.ts";

const months = (stocks: readonly number[]) =>
  stocks.map((stock, at) => ({
    month: `20${25 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
    stock,
    inflow: 0,
    outflow: 0,
  }));

test("steady growth says from how many to how many", () => {
  const year = months([30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42]);
  expect(stockFinding(year)).toEqual({ trend: "grew", before: 30, after: 42 });
});

test("growth of the last quarter is named by its month", () => {
  const year = months([30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 32, 34, 36]);
  expect(stockFinding(year)).toEqual({ trend: "grewSince", month: "2025-11" });
});

test("a peak within the year is not hidden behind more than a year ago", () => {
  const year = months([49, 50, 52, 55, 58, 60, 62, 63, 63, 63, 60, 56, 53]);
  expect(stockFinding(year)).toEqual({ trend: "fell", turn: 63, month: "2025-10", after: 53 });
});

test("a low within the year is a turn too", () => {
  const year = months([40, 38, 34, 30, 28, 25, 25, 27, 30, 32, 34, 36, 38]);
  expect(stockFinding(year)).toEqual({ trend: "rose", turn: 25, month: "2025-07", after: 38 });
});

test("a change of one in a hundred is no trend, and neither is an empty year", () => {
  expect(stockFinding(months([100, 101]))).toEqual({ trend: "same" });
  expect(stockFinding([])).toEqual({ trend: "same" });
});

test("fewer says fewer", () => {
  expect(stockFinding(months([20, 18, 16, 14, 12, 10, 8]))).toEqual({
    trend: "shrank",
    before: 20,
    after: 8,
  });
});

test("the line ends at how many there are today, also when someone leaves later this month", () => {
  const shown = monthsUntilToday({ months: months([30, 31, 29]), trajectories: 31 });
  expect(shown.map(({ stock }) => stock)).toEqual([30, 31, 31]);
});
