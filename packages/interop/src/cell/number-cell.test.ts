import fc from "fast-check";
import { expect, test } from "vitest";
import { hoursCell, wholeNumberCell } from "./number-cell.ts";

const hoursPerDay = hoursCell(24, "above-24-hours");
const week = wholeNumberCell(1, 53, "no-such-week");

test("hundredths of an hour read exactly, with a comma and with a point", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2400 }), (hundredths) => {
      const written = (hundredths / 100).toFixed(2);
      for (const cell of [written, written.replace(".", ",")]) {
        expect(hoursPerDay(cell)).toEqual({ ok: true, value: hundredths / 100 });
      }
    }),
  );
});

test("what is no number is refused, and nothing is guessed", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/^[+-]?\d+([.,]\d+)?$/.test(text));
      expect(hoursPerDay(text)).toEqual({ ok: false, error: { code: "not-a-number" } });
    }),
  );
});

test.each([
  ["24,0", undefined],
  ["24,01", "above-24-hours"],
  ["25", "above-24-hours"],
  ["-4,0", "negative"],
  ["7,333", "too-precise"],
  ["7,500", undefined],
  ["-0", undefined],
  ["veel", "not-a-number"],
  ["8 uur", "not-a-number"],
  ["1.234,5", "not-a-number"],
])("hours per day of %s", (cell, code) => {
  const read = hoursPerDay(cell);
  expect(read.ok ? undefined : read.error.code).toBe(code);
});

test.each([
  ["1", undefined],
  ["53", undefined],
  ["0", "no-such-week"],
  ["54", "no-such-week"],
  ["-1", "negative"],
  ["4,5", "not-a-number"],
])("week %s", (cell, code) => {
  const read = week(cell);
  expect(read.ok ? undefined : read.error.code).toBe(code);
});
