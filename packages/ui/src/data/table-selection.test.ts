import { expect, test } from "vitest";
import { pressAll, pressRow, shareChosen } from "./table-selection.ts";

const keys = ["a", "b", "c", "d"];
const chosen = (set: ReadonlySet<string>) => [...set].toSorted();

test("a press chooses a row, another press lets it go", () => {
  const one = pressRow(new Set(), keys, "b", null);
  expect(chosen(one)).toEqual(["b"]);
  expect(chosen(pressRow(one, keys, "b", null))).toEqual([]);
});

test("with shift everything between two presses follows the last, in either direction", () => {
  expect(chosen(pressRow(new Set(["b"]), keys, "d", "b"))).toEqual(["b", "c", "d"]);
  expect(chosen(pressRow(new Set(["d"]), keys, "b", "d"))).toEqual(["b", "c", "d"]);
  expect(chosen(pressRow(new Set(keys), keys, "c", "a"))).toEqual(["d"]);
});

test("a row before it that is no longer on the page is no beginning of a range", () => {
  expect(chosen(pressRow(new Set(), keys, "c", "gone"))).toEqual(["c"]);
});

test("the head chooses the whole page and leaves what was chosen elsewhere", () => {
  const all = pressAll(new Set(["elsewhere", "a"]), keys);
  expect(chosen(all)).toEqual(["a", "b", "c", "d", "elsewhere"]);
  expect(chosen(pressAll(all, keys))).toEqual(["elsewhere"]);
});

test("the head says whether none, some or all of the page is chosen", () => {
  const shares = [["elsewhere"], ["a"], keys].map((some) => shareChosen(new Set(some), keys));
  expect(shares).toEqual(["none", "some", "all"]);
});
