import fc from "fast-check";
import { expect, test } from "vitest";
import { durationAt, type Stay, shareBeyond, survival } from "./duration.ts";

const ended = (...days: readonly number[]): Stay[] =>
  days.map((day) => ({ days: day, ended: true }));
const going = (...days: readonly number[]): Stay[] =>
  days.map((day) => ({ days: day, ended: false }));

const stays = fc.array(fc.record({ days: fc.nat({ max: 900 }), ended: fc.boolean() }), {
  minLength: 1,
  maxLength: 60,
});

test("without stays that go on it is the plain share that lasted longer", () => {
  const steps = survival(ended(10, 20, 20, 40));
  expect(steps.map(({ days, share }) => [days, share])).toEqual([
    [0, 1],
    [10, 0.75],
    [20, 0.25],
    [40, 0],
  ]);
  expect(durationAt(steps, 0.5)).toBe(20);
});

test("the remission times of Freireich (1963) give the published estimate", () => {
  const steps = survival([
    ...ended(6, 6, 6, 7, 10, 13, 16, 22, 23),
    ...going(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
  ]);
  const shares = steps.map(({ days, share }) => [days, Math.round(share * 1000) / 1000]);
  expect(shares).toEqual([
    [0, 1],
    [6, 0.857],
    [7, 0.807],
    [10, 0.753],
    [13, 0.69],
    [16, 0.627],
    [22, 0.538],
    [23, 0.448],
  ]);
  expect(durationAt(steps, 0.5)).toBe(23);
});

test("a stay that goes on counts as long as it has lasted, and never as ended", () => {
  const steps = survival([...ended(10), ...going(5, 30)]);
  expect(steps).toEqual([
    { days: 0, share: 1, atRisk: 3 },
    { days: 10, share: 0.5, atRisk: 2 },
  ]);
});

test("a median that is not reached yet is unknown", () => {
  const steps = survival([...ended(10), ...going(20, 30, 40)]);
  expect(durationAt(steps, 0.5)).toBeNull();
  expect(durationAt(steps, 0.25)).toBe(10);
  expect(durationAt(survival([]), 0.5)).toBeNull();
});

test("the share beyond a day is that of the last step before it", () => {
  const steps = survival(ended(10, 20));
  expect([9, 10, 19, 20, 99].map((days) => shareBeyond(steps, days))).toEqual([1, 0.5, 0.5, 0, 0]);
});

test("shares only fall, between one and nothing, and the order of stays changes nothing", () => {
  fc.assert(
    fc.property(stays, (some) => {
      const steps = survival(some);
      const shares = steps.map(({ share }) => share);
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      expect(survival(some.toReversed())).toEqual(steps);
    }),
  );
});

test("so many of the same stay count as each of them apart", () => {
  const counted = stays.map((some) => some.map((stay, place) => ({ ...stay, count: place % 3 })));
  fc.assert(
    fc.property(counted, (some) => {
      const apart = some.flatMap(({ days, ended, count }) =>
        Array.from({ length: count }, () => ({ days, ended })),
      );
      expect(survival(some)).toEqual(survival(apart));
    }),
  );
});

test("taking those that go on as ended never makes durations look longer", () => {
  fc.assert(
    fc.property(stays, fc.nat({ max: 900 }), (some, day) => {
      const asEnded = survival(some.map(({ days }) => ({ days, ended: true })));
      expect(shareBeyond(asEnded, day)).toBeLessThanOrEqual(
        shareBeyond(survival(some), day) + 1e-9,
      );
    }),
  );
});
