import fc from "fast-check";
import { expect, test } from "vitest";
import { holdsCitizenServiceNumber } from "./citizen-service-number.ts";

/** A fictional number that passes the eleven test. */
const number = "305213647";

test.each([
  number,
  "305.213.647",
  "3052 13647",
  "bsn 305 213 647, zie dossier",
  "kamer 12 305213647",
  "3 0 5. 2 1 3 6 4 7",
  "３０５２１３６４７",
])("finds the number in “%s”", (text) => {
  expect(holdsCitizenServiceNumber(text)).toBe(true);
});

test.each([
  "",
  "305213648",
  "1305213647",
  "3052136471",
  "0612345678",
  "30521364",
  "01-11-2026",
  "T0001 2026 44",
])("leaves “%s” alone", (text) => {
  expect(holdsCitizenServiceNumber(text)).toBe(false);
});

test("finds every valid number, however it is spaced, and no other of nine digits", () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
  const gap = fc.constantFrom("", " ", ".", ". ");
  fc.assert(
    fc.property(digits, fc.array(gap, { minLength: 8, maxLength: 8 }), (nine, gaps) => {
      const weighted = nine.map((digit, at) => digit * (at === 8 ? -1 : 9 - at));
      const passes = weighted.reduce((sum, part) => sum + part, 0) % 11 === 0;
      const text = nine.map((digit, at) => `${digit}${gaps[at] ?? ""}`).join("");
      expect(holdsCitizenServiceNumber(`x${text}y`)).toBe(passes);
    }),
  );
});
