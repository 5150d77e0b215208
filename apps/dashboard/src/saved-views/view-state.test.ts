import { expect, test } from "vitest";
import { viewState } from "./view-state.ts";

const [late, wlz, twin] = [
  { id: "1", search: "?aandacht=true" },
  { id: "2", search: "?wet=wlz" },
  { id: "3", search: "?aandacht=true" },
] as const;
const views = [late, wlz, twin];

test("without an opened view, the view with these filters is on", () => {
  expect(viewState(views, null, "?wet=wlz")).toEqual({ current: wlz, isChanged: false });
  expect(viewState(views, null, "?wet=wmo")).toEqual({ current: null, isChanged: false });
});

test("of two views with the same filters the opened one is on", () => {
  expect(viewState(views, "3", "?aandacht=true").current).toBe(twin);
});

test("an opened view with other filters says that it was changed", () => {
  expect(viewState(views, "1", "?aandacht=true&wet=wmo")).toEqual({
    current: late,
    isChanged: true,
  });
});

test("filters that became those of another view are that view", () => {
  expect(viewState(views, "1", "?wet=wlz")).toEqual({ current: wlz, isChanged: false });
});

test("a view that is gone is no longer on", () => {
  expect(viewState(views, "9", "?wet=wmo")).toEqual({ current: null, isChanged: false });
});
