import { expect, test } from "vitest";
import { EstablishmentNumber } from "./establishment-numbers.ts";
import {
  HalfYear,
  halfYearBefore,
  halfYearOf,
  halfYearPeriod,
  halfYearToDeliver,
} from "./half-year.ts";

test("January to June is due on 12 August, July to December on 12 February", () => {
  expect(halfYearPeriod("2026-1")).toEqual({
    half: "2026-1",
    from: "2026-01-01",
    until: "2026-06-30",
    dueOn: "2026-08-12",
  });
  expect(halfYearPeriod("2026-2")).toMatchObject({
    from: "2026-07-01",
    until: "2026-12-31",
    dueOn: "2027-02-12",
  });
});

test.each([
  ["2026-02-12", "2025-2"],
  ["2026-02-13", "2026-1"],
  ["2026-08-12", "2026-1"],
  ["2026-08-13", "2026-2"],
  ["2026-12-31", "2026-2"],
  ["2027-01-01", "2026-2"],
])("on %s the half year to deliver next is %s", (at, half) => {
  expect(halfYearToDeliver(at)).toBe(half);
});

test("a half year is followed by the next, also over the turn of the year", () => {
  expect([halfYearOf("2026-06-30"), halfYearOf("2026-07-01")]).toEqual(["2026-1", "2026-2"]);
  expect([halfYearBefore("2026-2"), halfYearBefore("2026-1")]).toEqual(["2026-1", "2025-2"]);
});

test.each(["2026-3", "2026", "26-1", "2026-01"])("%s is no half year", (text) => {
  expect(HalfYear.safeParse(text).success).toBe(false);
});

test("an establishment number has twelve digits", () => {
  const fits = (text: string) => EstablishmentNumber.safeParse(text).success;
  expect([fits("000012345678"), fits("12345678"), fits("0000 1234 5678")]).toEqual([
    true,
    false,
    false,
  ]);
});
