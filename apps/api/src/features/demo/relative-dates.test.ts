import { expect, test } from "vitest";
import { dayOf, resolveDates } from "./relative-dates.ts";

test("a relative day is counted in months first, then in days", () => {
  expect(dayOf("T", "2026-11-22")).toBe("2026-11-22");
  expect(dayOf("T-27m+4d", "2026-11-22")).toBe("2024-08-26");
  expect(dayOf("T+1m", "2024-01-31")).toBe("2024-02-29");
  expect(dayOf("Tuin", "2026-11-22")).toBeNull();
});

test("days are found at every depth, and other values stay as they are", () => {
  const told = { from: "T-1d", list: [{ on: "T" }, 3, null, "Toezicht"] };
  expect(resolveDates(told, "2026-03-01")).toEqual({
    from: "2026-02-28",
    list: [{ on: "2026-03-01" }, 3, null, "Toezicht"],
  });
});
