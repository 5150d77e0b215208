import { expect, test } from "vitest";
import { rowAfterKey } from "./row-keys.ts";

test("from outside a list the first press lands on the row one was at", () => {
  expect(rowAfterKey("j", null, 5, false)).toBe(0);
  expect(rowAfterKey("k", 3, 5, false)).toBe(3);
});

test("inside a list letters and arrows move a row, and stop at its ends", () => {
  expect(rowAfterKey("j", 1, 5, true)).toBe(2);
  expect(rowAfterKey("ArrowUp", 1, 5, true)).toBe(0);
  expect(rowAfterKey("k", 0, 5, true)).toBe(0);
  expect(rowAfterKey("ArrowDown", 4, 5, true)).toBe(4);
  expect([rowAfterKey("Home", 3, 5, true), rowAfterKey("End", 3, 5, true)]).toEqual([0, 4]);
});

test("arrows outside a list, other keys and an empty list do nothing", () => {
  expect(rowAfterKey("ArrowDown", 1, 5, false)).toBeNull();
  expect(rowAfterKey("a", 1, 5, true)).toBeNull();
  expect(rowAfterKey("j", null, 0, true)).toBeNull();
});
