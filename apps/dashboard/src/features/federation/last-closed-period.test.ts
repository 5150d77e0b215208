import { expect, test } from "vitest";
import { lastClosedPeriod } from "./last-closed-period.ts";

test("the last half year ends before the one that runs", () => {
  expect(lastClosedPeriod("half-jaar", "2026-11-22")).toEqual({
    from: "2026-01-01",
    until: "2026-06-30",
  });
  expect(lastClosedPeriod("half-jaar", "2026-06-30").until).toBe("2025-12-31");
  expect(lastClosedPeriod("half-jaar", "2026-07-01").until).toBe("2026-06-30");
});

test("the last quarter may lie in the year before", () => {
  expect(lastClosedPeriod("kwartaal", "2026-02-01")).toEqual({
    from: "2025-10-01",
    until: "2025-12-31",
  });
});
