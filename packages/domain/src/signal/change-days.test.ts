import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths } from "../plain-date/plain-date.ts";
import { daysOf, edgesOf, inSightOn, laterOf, outOfSightOn } from "./change-days.ts";

const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2024-01-01", days));
const months = fc.integer({ min: 0, max: 30 });

test("a period changes on its first day and on the day after its last", () => {
  expect(edgesOf({ from: "2026-02-01", until: "2026-02-28" })).toEqual([
    "2026-02-01",
    "2026-03-01",
  ]);
  expect(edgesOf({ from: "2026-02-01", until: null })).toEqual(["2026-02-01"]);
});

test("empty days fall out, and of two days the later one is known", () => {
  expect(daysOf(null, "2026-02-01", null)).toEqual(["2026-02-01"]);
  expect([laterOf("2026-02-01", "2026-01-31"), laterOf("2026-01-31", "2026-02-01")]).toEqual([
    "2026-02-01",
    "2026-02-01",
  ]);
});

test.each([
  ["2025-08-31", 6, "2026-03-01"],
  ["2025-08-28", 6, "2026-02-28"],
])(
  "looking back from the day it gives, %s is %i months away; the day before it is not",
  (...row) => {
    const [date, count, expected] = row;
    expect(outOfSightOn(date, count)).toBe(expected);
  },
);

test("a day is out of sight exactly from the first day that looks back to it or beyond", () => {
  fc.assert(
    fc.property(anyDay, months, (date, count) => {
      const day = outOfSightOn(date, count);
      expect(addMonths(day, -count) >= date).toBe(true);
      expect(addMonths(addDays(day, -1), -count) >= date).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test("a day is in sight exactly from the first day that looks ahead to it or beyond", () => {
  fc.assert(
    fc.property(anyDay, months, (date, count) => {
      const day = inSightOn(date, count);
      expect(addMonths(day, count) >= date).toBe(true);
      expect(addMonths(addDays(day, -1), count) >= date).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
