import { expect, test } from "vitest";
import { formatNumber, parseNumber } from "./parse-number.ts";

test.each([
  ["12", 12],
  ["7,5", 7.5],
  ["7.5", 7.5],
  ["1.250", 1250],
  ["1.250,50", 1250.5],
  ["€ 1.000.000", 1_000_000],
  ["-3", -3],
  [" 24 ", 24],
])("%s is the number %d", (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test("an empty field is no number rather than 0", () => {
  expect(parseNumber("  ")).toBeNull();
});

test.each(["twaalf", "1,2,3", "12 uur", "1.2.3", "1.5,2", "-"])("%s cannot be read", (text) => {
  expect(parseNumber(text)).toBeUndefined();
});

test("what is written can be read back, in Dutch and in English", () => {
  for (const locale of ["nl", "en"])
    expect(parseNumber(formatNumber(1250.75, locale))).toBe(1250.75);
});
