import { expect, test } from "vitest";
import { anyOf, day, id, laterPage, month, on, readSearch } from "./read-search.ts";

test("parts that cannot be read are left out, and so is what nobody asked for", () => {
  const readers = { wet: anyOf(["wlz", "wmo"]), dag: day, aandacht: on };
  expect(readSearch(readers, { wet: "wlz", dag: "morgen", aandacht: true, naam: "Sam" })).toEqual({
    wet: "wlz",
    aandacht: true,
  });
});

test("a day must exist", () => {
  expect(day("2028-02-29")).toBe("2028-02-29");
  for (const wrong of ["2026-02-29", "2026-13-01", "2026-1-1", "", 20260101, undefined]) {
    expect(day(wrong)).toBeUndefined();
  }
});

test("a month has two digits and a page is a whole number after the first", () => {
  expect([month("2026-05"), month("2026-5"), month("2026-13")]).toEqual([
    "2026-05",
    undefined,
    undefined,
  ]);
  expect([laterPage(2), laterPage(1), laterPage(2.5), laterPage("2")]).toEqual([
    2,
    undefined,
    undefined,
    undefined,
  ]);
});

test("an id is a whole UUID and a filter is on only when it says so", () => {
  expect(id("4b7e2f0a-56d0-4c7e-9c1e-0d3f6a1b2c3d")).toBe("4b7e2f0a-56d0-4c7e-9c1e-0d3f6a1b2c3d");
  expect(id("Noord")).toBeUndefined();
  expect([on(true), on("true"), on(false)]).toEqual([true, undefined, undefined]);
});
