import { expect, test } from "vitest";
import { undoOf } from "./followed-signal.ts";
import { isRestDay, restDays } from "./rest-days.ts";

test("the ready choices count from today, and months end with the month", () => {
  expect(restDays("2027-01-31", null)).toEqual([
    { preset: "week", until: "2027-02-07" },
    { preset: "twoWeeks", until: "2027-02-14" },
    { preset: "month", until: "2027-02-28" },
  ]);
});

test("the next evaluation is a choice while it lies within six months", () => {
  const has = (next: string) =>
    restDays("2026-11-22", next).some(({ preset }) => preset === "evaluation");
  expect([has("2026-11-21"), has("2026-12-01"), has("2027-05-22"), has("2027-05-23")]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("a rest ends today at the earliest and in six months at the latest", () => {
  const may = (until: string) => isRestDay(until, "2026-11-22");
  expect([may("2026-11-21"), may("2026-11-22"), may("2027-05-22"), may("2027-05-23")]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("taking back gives a signal to who had it, and puts a rest back as it was", () => {
  const before = { assigneeId: "noor", snoozedUntil: null, snoozeReason: null };
  expect(undoOf({ what: "assign", assigneeId: "sam" }, before)).toEqual({
    what: "assign",
    assigneeId: "noor",
  });
  const rest = { what: "rest", until: "2026-12-01", reason: "wacht" } as const;
  expect(undoOf(rest, before)).toEqual({ what: "wake" });
  const resting = { ...before, snoozedUntil: "2026-12-01", snoozeReason: "wacht" };
  expect(undoOf({ what: "wake" }, resting)).toEqual(rest);
});
