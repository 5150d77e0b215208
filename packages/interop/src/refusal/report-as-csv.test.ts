import { expect, test } from "vitest";
import { asRefusal, reasonCodes, reasonText } from "./refusal.ts";
import { csvCell, refusalsAsCsv } from "./report-as-csv.ts";

test("refused rows read as CSV with a header", () => {
  const refusal = asRefusal(
    "clienten",
    186,
    { code: "no-such-date", column: "Geboortedatum" },
    "nl",
  );
  expect(refusalsAsCsv([refusal], "nl")).toBe(
    "Bestand;Regel;Kolom;Reden\r\nclienten;186;Geboortedatum;Deze datum bestaat niet.\r\n",
  );
});

test.each(["=1+1", "+31", "-2", "@SUM(A1)", "\tx"])("%s cannot run as a formula", (cell) => {
  expect(csvCell(cell)).toBe(`'${cell}`);
});

test("a cell with separators, quotes or lines is quoted", () => {
  expect(csvCell('a;"b"\nc')).toBe('"a;""b""\nc"');
});

test("every reason is one sentence in both languages", () => {
  for (const code of reasonCodes) {
    for (const language of ["nl", "en"] as const) {
      expect(reasonText({ code }, language)).toMatch(/^[A-ZÉ].*[.?]$/);
    }
    expect(reasonText({ code }, "nl")).not.toBe(reasonText({ code }, "en"));
  }
});

test("a short list is named, a long one is not", () => {
  const short = reasonText({ code: "not-in-list", options: ["a", "b"] }, "nl");
  expect(short).toBe("Deze waarde staat niet in de lijst: a, b.");
  const long = reasonText({ code: "not-in-list", options: [..."abcdefghij"] }, "en");
  expect(long).toBe("This value is not in its list.");
});
