import { expect, test } from "vitest";
import { decodeText } from "../bytes/decode-text.ts";
import { detectDelimiter, QuoteNotClosed, readHeader, readRows } from "./read-rows.ts";

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function rowsOf(text: string, size = 3) {
  const rows = [];
  for await (const row of readRows(decodeText(inPieces(text, size), "utf-8"), ";")) rows.push(row);
  return rows;
}

const lines = ["a;b", "1;2", "", "3;4", "   ", ";;", '5;"x', 'y"', "", "6;7", ""];
const expected = [
  { line: 1, cells: ["a", "b"] },
  { line: 2, cells: ["1", "2"] },
  { line: 4, cells: ["3", "4"] },
  { line: 7, cells: ["5", "x\ny"] },
  { line: 10, cells: ["6", "7"] },
];

test.each(["\n", "\r\n", "\r"])(
  "lines are counted as a person counts them, whatever ends them",
  async (ending) => {
    for (const size of [1, 2, 3, 1000]) {
      expect(await rowsOf(lines.join(ending), size)).toEqual(expected);
    }
  },
);

test("rows keep the cells they have, more or fewer than the header", async () => {
  const rows = await rowsOf('a;b\n1\n1;2;3\nzei "hoi";2');
  expect(rows.map(({ cells }) => cells)).toEqual([
    ["a", "b"],
    ["1"],
    ["1", "2", "3"],
    ['zei "hoi"', "2"],
  ]);
});

test("a quotation mark that never closes names the row to look at", async () => {
  const reading = rowsOf('a;b\n1;2\n3;"open\n5;6\n');
  await expect(reading).rejects.toSatisfy(
    (error) => error instanceof QuoteNotClosed && error.line === 3,
  );
});

test.each([
  ["Naam;Datum;Soort", ";"],
  ["Naam,Datum,Soort", ","],
  ["Naam\tDatum\tSoort", "\t"],
  ['"a,b,c";Datum', ";"],
  ["Naam", ";"],
] as const)("the header %s shows its delimiter", (header, delimiter) => {
  expect(detectDelimiter(`\n${header}\n1,2,3,4`)).toBe(delimiter);
});

test("the header is the first row that is not blank", () => {
  expect(readHeader('\n\n"Naam";Datum\nx;y', ";")).toEqual(["Naam", "Datum"]);
  expect(readHeader("", ";")).toEqual([]);
});
