import { expect, test } from "vitest";
import { dayNumber, formatMonth, timeScale, timeTicks } from "./time-scale.ts";

test("day numbers count days, across a change to summer time and a leap day", () => {
  expect(dayNumber("2026-03-30") - dayNumber("2026-03-28")).toBe(2);
  expect(dayNumber("2028-03-01") - dayNumber("2028-02-28")).toBe(2);
});

test("the scale runs from 0 to 1 and holds days outside it at the ends", () => {
  const scale = timeScale("2026-01-01", "2026-01-11");
  expect(["2026-01-01", "2026-01-06", "2026-01-11"].map(scale)).toEqual([0, 0.5, 1]);
  expect([scale("2020-01-01"), scale("2030-01-01")]).toEqual([0, 1]);
});

test("a period of one day has a scale", () => {
  expect(timeScale("2026-01-01", "2026-01-01")("2026-01-01")).toBe(0);
});

test("half a year has a line per month, a partial first month has none", () => {
  const dates = timeTicks("2026-01-10", "2026-07-01").map((tick) => tick.date);
  expect(dates).toEqual([
    "2026-02-01",
    "2026-03-01",
    "2026-04-01",
    "2026-05-01",
    "2026-06-01",
    "2026-07-01",
  ]);
});

test("two and a half years have a line per half year, and years are marked", () => {
  const ticks = timeTicks("2024-08-01", "2027-01-31", 6);
  expect(ticks).toEqual([
    { date: "2025-01-01", isYear: true },
    { date: "2025-07-01", isYear: false },
    { date: "2026-01-01", isYear: true },
    { date: "2026-07-01", isYear: false },
    { date: "2027-01-01", isYear: true },
  ]);
});

test("there are never more lines than asked for", () => {
  for (const until of ["2026-09-01", "2030-01-01", "2044-01-01", "2060-12-31"]) {
    expect(timeTicks("2026-01-01", until, 6).length).toBeLessThanOrEqual(6);
  }
});

test("a month is written in the language asked for", () => {
  expect(formatMonth("2026-11-21", "nl")).toBe("nov 2026");
  expect(formatMonth("2026-05-01", "en")).toBe("May 2026");
});
