import { expect, test } from "vitest";
import { closedPeriods } from "./closed-periods.ts";

test("only whole half-years that are over can be asked, the last one first", () => {
  const [last, before] = closedPeriods("half-jaar", new Date("2026-11-22T12:00:00Z"));
  expect([last, before]).toEqual([
    { from: "2026-01-01", until: "2026-06-30" },
    { from: "2025-07-01", until: "2025-12-31" },
  ]);
});

test("a period is over on the day after it, in Amsterdam", () => {
  const lastAt = (moment: string) => closedPeriods("kwartaal", new Date(moment))[0]?.until;
  expect(lastAt("2026-09-30T21:59:00Z")).toBe("2026-06-30");
  expect(lastAt("2026-09-30T22:00:00Z")).toBe("2026-09-30");
});

test("February ends on its own last day", () => {
  const untils = closedPeriods("kwartaal", new Date("2028-04-02T12:00:00Z")).map(
    ({ until }) => until,
  );
  expect(untils[0]).toBe("2028-03-31");
  expect(untils).toHaveLength(9);
});
