import fc from "fast-check";
import { expect, test } from "vitest";
import { Hours, HoursPerDay, hoursFromHundredths, hundredths } from "./hours.ts";

test.each([0, 0.01, 0.1, 0.25, 6.3, 29.97, 24, 168])("%d hours can be recorded", (hours) => {
  expect(Hours.parse(hours)).toBe(hours);
});

test.each([-0.1, 0.001, 1.005, 33.333, Number.NaN, Number.POSITIVE_INFINITY])(
  "%d hours cannot be recorded",
  (hours) => {
    expect(Hours.safeParse(hours).success).toBe(false);
  },
);

test("a day has 24 hours", () => {
  expect(HoursPerDay.safeParse(24).success).toBe(true);
  expect(HoursPerDay.safeParse(24.01).success).toBe(false);
});

test("every number of hundredths survives as hours", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 504_00 }), (count) => {
      const hours = hoursFromHundredths(count);
      expect(Hours.parse(hours)).toBe(hours);
      expect(hundredths(hours)).toBe(count);
    }),
  );
});

test("tenths of an hour add up exactly", () => {
  expect(hundredths(0.1) + hundredths(0.2)).toBe(hundredths(0.3));
});
