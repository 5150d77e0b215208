import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../plain-date/plain-date.ts";
import { anId, aRecord } from "../testing.ts";
import { intensityOn, intensitySteps } from "./intensity-on.ts";

let count = 0;
const period = (from: string, until: string | null, hoursPerDay: number | null) => {
  count += 1;
  const fields = { trajectoryId: anId(2), from, until, hoursPerDay };
  return aRecord("intensity", fields, anId(count));
};

test("of periods that overlap the one that began last holds, and the one before it after its end", () => {
  const all = [
    period("2026-01-01", null, 8),
    period("2026-03-01", "2026-03-31", 12),
    period("2026-03-15", "2026-03-20", null),
  ];
  expect(intensitySteps(all)).toEqual([
    { from: "2026-01-01", until: "2026-02-28", hoursPerDay: 8 },
    { from: "2026-03-01", until: "2026-03-14", hoursPerDay: 12 },
    { from: "2026-03-15", until: "2026-03-20", hoursPerDay: null },
    { from: "2026-03-21", until: "2026-03-31", hoursPerDay: 12 },
    { from: "2026-04-01", until: null, hoursPerDay: 8 },
  ]);
});

test("days between two periods belong to no step", () => {
  const all = [period("2026-01-01", "2026-01-31", 8), period("2026-03-01", null, 4)];
  expect(intensitySteps(all).map(({ from, until }) => [from, until])).toEqual([
    ["2026-01-01", "2026-01-31"],
    ["2026-03-01", null],
  ]);
});

test("on every day the step says what the period of that day says", () => {
  const day = fc.integer({ min: 0, max: 90 });
  const any = fc
    .tuple(day, fc.option(fc.nat({ max: 40 })), fc.option(fc.nat({ max: 24 })))
    .map(([from, length, hours]) => {
      const begin = addDays("2026-01-01", from);
      return period(begin, length === null ? null : addDays(begin, length), hours);
    });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 6 }), fc.array(day), (all, days) => {
      const steps = intensitySteps(all);
      for (const at of days.map((each) => addDays("2026-01-01", each))) {
        const step = steps.filter(({ from, until }) => from <= at && (until ?? at) >= at);
        const current = intensityOn(all, at);
        expect(step.map(({ hoursPerDay }) => hoursPerDay)).toEqual(
          current === undefined ? [] : [current.hoursPerDay],
        );
      }
    }),
  );
});
