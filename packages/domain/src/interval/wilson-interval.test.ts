import { expect, test } from "vitest";
import { wilsonInterval } from "./wilson-interval.ts";

test.each([
  [81, 263, 25.53, 36.62],
  [15, 148, 6.24, 16.05],
  [0, 20, 0, 16.11],
  [1, 29, 0.61, 17.18],
])("%i of %i lies where Newcombe (1998) puts it", (yes, all, from, until) => {
  const interval = wilsonInterval(yes, all);
  expect(interval?.from).toBeCloseTo(from, 2);
  expect(interval?.until).toBeCloseTo(until, 2);
});

test("three of eight may be nearly anything between a seventh and two thirds", () => {
  const { from, until } = wilsonInterval(3, 8) ?? { from: 0, until: 0 };
  expect([Math.round(from), Math.round(until)]).toEqual([14, 69]);
});

test("everyone mirrors nobody", () => {
  const [nobody, everyone] = [wilsonInterval(0, 12), wilsonInterval(12, 12)];
  expect(everyone?.until).toBe(100);
  expect((everyone?.from ?? 0) + (nobody?.until ?? 0)).toBeCloseTo(100, 10);
});

test("a share of nobody, or of more than there are, has no interval", () => {
  expect(wilsonInterval(0, 0)).toBeNull();
  expect(wilsonInterval(5, 4)).toBeNull();
  expect(wilsonInterval(-1, 4)).toBeNull();
});
