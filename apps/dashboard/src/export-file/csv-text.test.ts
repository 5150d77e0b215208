import { expect, test } from "vitest";
import { csvText } from "./csv-text.ts";

test("a file opens in a Dutch spreadsheet: byte-order mark, semicolons, CRLF, decimal comma", () => {
  expect(
    csvText([
      ["Naam", "Uren"],
      ["Sam", 16.5],
    ]),
  ).toBe("\uFEFFNaam;Uren\r\nSam;16,5\r\n");
});

test("a cell with a separator, a quote or a line break is quoted", () => {
  expect(csvText([['een; twee "drie"', "vier\nvijf"]])).toBe(
    '\uFEFF"een; twee ""drie""";"vier\nvijf"\r\n',
  );
});

test.each(["=1+1", "+31", "-2", "@SUM(A1)", "\t=1", "  =HYPERLINK()"])(
  "a text that a spreadsheet would run is made harmless: %j",
  (text) => {
    expect(csvText([[text]])).toContain(`'${text}`);
  },
);

test("an unknown value is an empty cell and a negative number stays a number", () => {
  expect(csvText([[null, -2]])).toBe("\uFEFF;-2\r\n");
});
