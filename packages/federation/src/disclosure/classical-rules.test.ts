import { expect, test } from "vitest";
import { isUnsafeByLargest, isUnsafeByPrior } from "./classical-rules.ts";

test("100,000 with largest 50,000 and 49,000: safe by (1, 90), unsafe by p = 10", () => {
  const contributions = [50_000, 49_000, 1_000];
  expect(isUnsafeByLargest(contributions, 1, 90)).toBe(false);
  expect(isUnsafeByPrior(contributions, 10)).toBe(true);
});

test("110,000 with largest 52,000 and 50,000: safe by p = 10, unsafe by (2, 90.9)", () => {
  const contributions = [50_000, 52_000, 8_000];
  expect(isUnsafeByPrior(contributions, 10)).toBe(false);
  expect(isUnsafeByLargest(contributions, 2, 90.9)).toBe(true);
});

test("who knows the others to half their size estimates the largest twice as well", () => {
  const contributions = [52_000, 50_000, 8_000];
  expect(isUnsafeByPrior(contributions, 10, 100)).toBe(false);
  expect(isUnsafeByPrior(contributions, 10, 50)).toBe(true);
});
