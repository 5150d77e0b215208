import fc from "fast-check";
import { expect, test } from "vitest";
import { countsShownAs, shownCount, shownPercentage } from "./rounding.ts";

test("up to 7 is hidden and the rest rounded to 5: hidden, 10, 10, 15, and never a nought", () => {
  const rule = { clients: 8, roundingBase: 5 };
  expect([0, 3, 7, 8, 12, 13].map((count) => shownCount(count, rule))).toEqual([
    null,
    null,
    null,
    10,
    10,
    15,
  ]);
});

test("a count of 3 with threshold 5 is hidden although rounding up would make it 100", () => {
  expect(shownCount(3, { clients: 5, roundingBase: 100 })).toBeNull();
  expect(shownCount(6, { clients: 5, roundingBase: 100 })).toBe(100);
});

test("attack 18: a count below the threshold is hidden even where it rounds to the threshold", () => {
  expect(shownCount(9, { clients: 10, roundingBase: 5 })).toBeNull();
  expect(shownCount(8, { clients: 10, roundingBase: 5 })).toBeNull();
});

test("with ten as the least, a shown 10 means 10 to 12 and a shown 15 means 13 to 17", () => {
  const rule = { clients: 10, roundingBase: 5 };
  expect(countsShownAs(10, rule)).toEqual({ lower: 10, upper: 12 });
  expect(countsShownAs(15, rule)).toEqual({ lower: 13, upper: 17 });
});

test("a shown count always lies in the interval that everyone may know of it", () => {
  const rules = fc.record({
    clients: fc.integer({ min: 3, max: 40 }),
    roundingBase: fc.integer({ min: 1, max: 100 }),
  });
  fc.assert(
    fc.property(rules, fc.integer({ min: 0, max: 3000 }), (rule, count) => {
      const shown = shownCount(count, rule);
      expect(shown === null).toBe(count < rule.clients);
      if (shown === null) return;
      const { lower, upper } = countsShownAs(shown, rule);
      expect(shown).toBeGreaterThan(0);
      expect(count).toBeGreaterThanOrEqual(lower);
      expect(count).toBeLessThanOrEqual(upper);
    }),
  );
});

test("a percentage is made from rounded counts and is never 0 or 100", () => {
  expect(shownPercentage(10, 30)).toBe(33);
  expect(shownPercentage(10, 5000)).toBe(1);
  expect(shownPercentage(4990, 5000)).toBe(99);
});
