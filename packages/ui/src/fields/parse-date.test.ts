import { expect, test } from "vitest";
import { formatDate, parseDate } from "./parse-date.ts";

test.each([
  "03-12-2026",
  "3-12-2026",
  "3/12/2026",
  "3.12.2026",
  "3 12 2026",
  "03122026",
  "2026-12-03",
  " 3-12-2026 ",
])("the third of December is understood as %s", (text) => {
  expect(parseDate(text)).toBe("2026-12-03");
});

test.each([
  "",
  "3-12",
  "31-02-2026",
  "29-02-2026",
  "00-01-2026",
  "1-13-2026",
  "12-2026",
  "3-12-26",
  "morgen",
  "2026-02-30",
])("%s is no date", (text) => {
  expect(parseDate(text)).toBeNull();
});

test("the leap day exists in a leap year only", () => {
  expect(parseDate("29-02-2028")).toBe("2028-02-29");
});

test("a date is written the way it is typed, and read back the same", () => {
  expect(formatDate("2026-11-21")).toBe("21-11-2026");
  expect(parseDate(formatDate("2024-02-29"))).toBe("2024-02-29");
});
