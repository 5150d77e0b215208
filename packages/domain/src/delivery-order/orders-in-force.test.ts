import { expect, test } from "vitest";
import { deliveryUnder, ordersInForce } from "./orders-in-force.ts";

const first = { from: "2026-01-05", until: "2026-03-31", hoursPerWeek: 40 };
const second = { from: "2026-03-31", until: null, hoursPerWeek: 30 };

test("two versions that share a day are both in force on it, and only then", () => {
  const counts = ["2026-03-30", "2026-03-31", "2026-04-01"].map(
    (at) => ordersInForce([first, second], at).length,
  );
  expect(counts).toEqual([1, 2, 1]);
});

const week = (number: number, deliveredHours: number, plannedHours = 38) => ({
  year: 2026,
  week: number,
  plannedHours,
  deliveredHours,
});

test("what was delivered under a version is the mean of its whole weeks", () => {
  // Week 2 begins on 5 January, week 14 lies on both sides of 31 March.
  const hours = [week(1, 10), week(2, 40), week(13, 30, 40), week(14, 99)];
  expect(deliveryUnder(first, hours, "2026-06-01")).toEqual({
    weeks: 2,
    agreed: 40,
    planned: 39,
    delivered: 35,
  });
});

test("a week that is not over does not count, and without weeks there is nothing to say", () => {
  expect(deliveryUnder(first, [week(2, 40)], "2026-01-10")).toBeNull();
  expect(deliveryUnder(first, [week(2, 40)], "2026-01-11")?.weeks).toBe(1);
});
