import { expect, test } from "vitest";
import { monthTicks } from "./month-ticks.ts";

test("marks stand on round numbers of months, no more of them than fit", () => {
  expect(monthTicks(5, 7)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(monthTicks(40, 7)).toEqual([0, 6, 12, 18, 24, 30, 36]);
  expect(monthTicks(120, 4)).toEqual([0, 36, 72, 108]);
});

test("one month has a mark too", () => {
  expect(monthTicks(1, 7)).toEqual([0, 1]);
});
