import { expect, test } from "vitest";
import { stackRows } from "./stack-rows.ts";

test("periods that touch share a row, periods that overlap do not", () => {
  const rows = stackRows([
    { id: "a", start: 0, end: 10 },
    { id: "b", start: 10, end: 20 },
    { id: "c", start: 5, end: 15 },
  ]);
  expect(Object.fromEntries(rows)).toEqual({ a: 0, b: 0, c: 1 });
});

test("the order in which periods are given does not matter", () => {
  const spans = [
    { id: "a", start: 0, end: 4 },
    { id: "b", start: 0, end: 4 },
    { id: "c", start: 3, end: 6 },
  ];
  expect(Object.fromEntries(stackRows(spans.toReversed()))).toEqual(
    Object.fromEntries(stackRows(spans)),
  );
});
