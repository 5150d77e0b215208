import type { DeliveredHours } from "@nabij/domain";
import { anId, aRecord } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { logWeeks } from "./log-week.ts";
import { recentFirst, withLatest } from "./recent-clients.ts";

const hours = (year: number, week: number, plannedHours: number): DeliveredHours =>
  aRecord("deliveredHours", {
    trajectoryId: anId(2),
    year,
    week,
    plannedHours,
    deliveredHours: plannedHours,
  });

test("last week is asked first until it was logged", () => {
  const before = logWeeks([hours(2026, 45, 112)], "2026-11-18");
  expect(before.map(({ which, week }) => [which, week])).toEqual([
    ["last", 46],
    ["this", 47],
  ]);
  const after = logWeeks([hours(2026, 46, 112)], "2026-11-18");
  expect(after.map(({ which }) => which)).toEqual(["this", "last"]);
  expect(after[1].stored?.week).toBe(46);
});

test("the planned hours are those of the week itself, else of the last week before it", () => {
  const [last, current] = logWeeks([hours(2026, 44, 100), hours(2026, 45, 112)], "2026-11-18");
  expect([last.planned, current.planned]).toEqual([112, 112]);
  expect(logWeeks([], "2026-11-18")[0].planned).toBeNull();
});

test("around new year a week belongs to one year", () => {
  const [last, current] = logWeeks([], "2027-01-02");
  expect([last.year, last.week]).toEqual([2026, 52]);
  expect([current.year, current.week]).toEqual([2026, 53]);
});

test("who was logged for lately stands first, and is remembered once", () => {
  expect(withLatest(["a", "b", "c", "d"], "c")).toEqual(["c", "a", "b", "d"]);
  expect(withLatest(["a", "b", "c", "d"], "e")).toEqual(["e", "a", "b", "c"]);
  const rows = [{ id: "a" }, { id: "b" }, { id: "c" }];
  expect(recentFirst(rows, ["c", "gone", "a"]).map(({ id }) => id)).toEqual(["c", "a", "b"]);
});
