import { expect, test } from "vitest";
import { linearScale, roundSteps } from "./linear-scale.ts";

test("a linear scale puts both ends of its domain on the ends of its range", () => {
  const scale = linearScale([10, 30], [100, 0]);
  expect([scale(10), scale(20), scale(30)]).toEqual([100, 50, 0]);
});

test("a domain of one value maps to the start, not to nowhere", () => {
  expect(linearScale([4, 4], [0, 100])(4)).toBe(0);
});

test.each([
  [27, [0, 10, 20, 30]],
  [3, [0, 1, 2, 3]],
  [0, [0, 1]],
  [180, [0, 50, 100, 150, 200]],
  [1200, [0, 500, 1000, 1500]],
])("the steps up to %i are round and reach it", (max, steps) => {
  expect(roundSteps(max)).toEqual(steps);
});
