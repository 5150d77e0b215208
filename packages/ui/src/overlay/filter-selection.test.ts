import { expect, test } from "vitest";
import { allKey, nextSelection } from "./filter-selection.ts";

test("choosing a value while everything is shown filters on that value", () => {
  expect(nextSelection(new Set([allKey, "noord"]), [])).toEqual(["noord"]);
});

test("choosing everything drops the values chosen before", () => {
  expect(nextSelection(new Set(["noord", "zuid", allKey]), ["noord", "zuid"])).toEqual([]);
});

test("a second value is added to the first", () => {
  expect(nextSelection(new Set(["noord", "zuid"]), ["noord"])).toEqual(["noord", "zuid"]);
});

test("taking the last value away shows everything again", () => {
  expect(nextSelection(new Set(), ["noord"])).toEqual([]);
});
