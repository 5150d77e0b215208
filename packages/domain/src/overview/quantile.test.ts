import fc from "fast-check";
import { expect, test } from "vitest";
import { quantile } from "./quantile.ts";

const once = (...values: readonly number[]) => values.map((value) => ({ value, count: 1 }));

test("half of the values do not exceed the median, and a quarter not the lower quartile", () => {
  const values = once(8, 1, 3, 5);
  expect([0.25, 0.5, 0.75, 1].map((part) => quantile(values, part))).toEqual([1, 3, 5, 8]);
});

test("a value that was found often counts as often", () => {
  expect(
    quantile(
      [
        { value: 2, count: 7 },
        { value: 9, count: 1 },
      ],
      0.75,
    ),
  ).toBe(2);
});

test("of no values there is no median", () => {
  expect([quantile([], 0.5), quantile([{ value: 4, count: 0 }], 0.5)]).toEqual([null, null]);
});

test("at least that part does not exceed it, and less than that part lies below it", () => {
  const values = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 40 });
  const parts = fc.constantFrom(0.1, 0.25, 0.5, 0.75, 0.9);
  fc.assert(
    fc.property(values, parts, (all, part) => {
      const found = quantile(once(...all), part) ?? -1;
      const share = (count: number) => count / all.length + 1e-9;
      expect(share(all.filter((value) => value <= found).length)).toBeGreaterThanOrEqual(part);
      expect(all.filter((value) => value < found).length / all.length).toBeLessThan(part);
    }),
  );
});
