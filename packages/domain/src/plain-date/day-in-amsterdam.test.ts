import { expect, test } from "vitest";
import { dayInAmsterdam, startInAmsterdam } from "./day-in-amsterdam.ts";

test.each([
  ["2026-10-31T22:59:59Z", "2026-10-31"],
  ["2026-10-31T23:00:00Z", "2026-11-01"],
  ["2026-07-31T21:59:59Z", "2026-07-31"],
  ["2026-07-31T22:00:00Z", "2026-08-01"],
  ["2026-12-31T23:00:00Z", "2027-01-01"],
  ["2026-10-25T00:30:00Z", "2026-10-25"],
])("at %s it is %s in the Netherlands, in summer and winter time", (instant, day) => {
  expect(dayInAmsterdam(Date.parse(instant))).toBe(day);
});

test.each([
  ["2026-11-01", "2026-10-31T23:00:00.000Z"],
  ["2026-07-01", "2026-06-30T22:00:00.000Z"],
  ["2026-10-25", "2026-10-24T22:00:00.000Z"],
])("%s begins at %s, in summer and winter time", (day, instant) => {
  expect(startInAmsterdam(day)).toBe(instant);
});
