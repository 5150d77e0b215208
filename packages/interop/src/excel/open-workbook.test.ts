import { expect, test } from "vitest";
import type { TableRow } from "../row/table-row.ts";
import { byteSource } from "../testing/byte-source.ts";
import {
  type MadeCell,
  type MadeWorkbook,
  makeWorkbook,
  rowsFrom,
} from "../testing/make-workbook.ts";
import { openWorkbook } from "./open-workbook.ts";

async function read(workbook: MadeWorkbook): Promise<Record<string, readonly TableRow[]>> {
  const sheets: Record<string, readonly TableRow[]> = {};
  for (const { name, rows } of await openWorkbook(byteSource(makeWorkbook(workbook)))) {
    sheets[name] = await allOf(rows());
  }
  return sheets;
}

async function allOf(rows: AsyncIterable<TableRow>): Promise<readonly TableRow[]> {
  const all: TableRow[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** The cells of one row, read back. */
async function readRow(cells: readonly MadeCell[], more: Partial<MadeWorkbook> = {}) {
  const sheets = [{ name: "Blad1", rows: rowsFrom([cells]) }];
  return (await read({ sheets, ...more })).Blad1?.[0];
}

/** A number in each of these formats. */
function inFormats(...cells: readonly (readonly [value: number, format: string])[]) {
  return readRow(
    cells.map(([value], at) => ({ attributes: `s="${at + 2}"`, inside: `<v>${value}</v>` })),
    { formats: cells.map(([, format]) => format) },
  );
}

test("every sheet gives its own rows, by the number they have in it", async () => {
  const rows = new Map([
    [2, ["Nr", "Naam"]],
    [5, ["", "x"]],
    [9, [" "]],
  ]);
  const sheets = [
    { name: "Een & twee", rows },
    { name: "Leeg", rows: new Map() },
  ];
  expect(await read({ sheets })).toEqual({
    "Een & twee": [
      { line: 2, cells: ["Nr", "Naam"] },
      { line: 5, cells: ["", "x"] },
    ],
    Leeg: [],
  });
});

test("text stays text: leading zeros, long numbers, spaces, lines and odd characters", async () => {
  const cells = ["00123", "12345678901234567890", " a ", "een\r\ntwee", "<&>\"'", "=1+1", "é😀"];
  expect((await readRow(cells))?.cells).toEqual([
    "00123",
    "12345678901234567890",
    " a ",
    "een\ntwee",
    "<&>\"'",
    "=1+1",
    "é😀",
  ]);
});

test.each([
  [1.0000000000000002, "1"],
  [0.1 + 0.2, "0.3"],
  [8.5, "8.5"],
  [-4, "-4"],
  [1e-7, "0.0000001"],
  [123456789012345, "123456789012345"],
  [1 / 3, "0.333333333333333"],
  [0, "0"],
])("the number %d reads as %s, as a spreadsheet shows it", async (value, text) => {
  expect((await readRow([value]))?.cells).toEqual([text]);
});

test("a number that lost digits in the spreadsheet is not taken for another number", async () => {
  const row = await readRow(["x", 1234567890123456]);
  expect(row?.unreadable).toEqual(new Map([[1, "rounded-number"]]));
});

test("dates are the days they show, from 1900 and from 1904, without a time zone", async () => {
  const days = ["2026-03-29", "1998-02-28", "2024-02-29", "2199-12-31", "1950-01-01"];
  const cells = days.map((date) => ({ date }));
  for (const countsFrom1904 of [false, true]) {
    expect((await readRow(cells, { countsFrom1904 }))?.cells).toEqual(days);
  }
});

test("the first days of 1900 are right, and the day that never was does not exist", async () => {
  const row = await inFormats(
    ...[0, 1, 59, 60, 61].map((day) => [day, "dd\\-mm\\-yyyy"] as const),
    [-1, "d-m-yy"],
    [3_000_000, "d-m-yy"],
  );
  expect(row?.cells).toEqual([
    "1900-01-00",
    "1900-01-01",
    "1900-02-28",
    "1900-02-29",
    "1900-03-01",
    "-1",
    "3000000",
  ]);
});

test("a date shows what its format shows: a day, its time, a month or a year", async () => {
  const row = await inFormats(
    [46_110, "[$-413]d mmmm yyyy;@"],
    [46_110.5, "dd-mm-yyyy"],
    [46_110.5, "d/m/yyyy h:mm"],
    [46_110.99999999, "d/m/yyyy h:mm"],
    [46_110, 'mmm "van" yyyy'],
    [46_110, "yyyy"],
    [0.354166666666667, "h:mm AM/PM"],
    [1.5, "[h]:mm:ss"],
    [0.0423611111111111, "hh:mm"],
  );
  expect(row?.cells).toEqual([
    "2026-03-29",
    "2026-03-29",
    "2026-03-29 12:00",
    "2026-03-30",
    "2026-03",
    "2026",
    "08:30",
    "36:00",
    "01:01",
  ]);
});

test("a number stays a number whatever it is dressed in", async () => {
  const row = await inFormats(
    [8.25, '0.0 "uur per dag"'],
    [1234.5, "#,##0.00\\ [$€-413]"],
    [8, "[Red]0;[Blue]-0"],
    [0.125, "0.00E+00"],
    [0.855, "0%"],
    [7, '0 "dagen"'],
  );
  expect(row?.cells).toEqual(["8.25", "1234.5", "8", "0.125", "85.5%", "7"]);
});

test("zeros in front that a format puts there belong to the number", async () => {
  const row = await inFormats(
    [123, "00000"],
    [12, '"C"0000'],
    [123456, "\\T0000"],
    [120045, "000-000"],
    [8.5, "00"],
    [8, '0" uur"'],
  );
  expect(row?.cells).toEqual(["00123", "C0012", "T123456", "120-045", "8.5", "8"]);
});

test("yes and no, formulas by their outcome, rich text, and text in the cell itself", async () => {
  const rich =
    "<is><r><t>een</t></r><r><rPr><b/></rPr><t> twee</t></r><rPh><t>gezegd</t></rPh></is>";
  const row = await readRow([
    true,
    false,
    { attributes: 't="str"', inside: "<f>A1</f><v>C0001</v>" },
    { attributes: "", inside: "<f>1+1</f><v>2</v>" },
    { attributes: 't="inlineStr"', inside: rich },
    { attributes: 't="d"', inside: "<v>2026-03-01T00:00:00Z</v>" },
    { attributes: 't="str"', inside: '<f>""</f><v></v>' },
    { attributes: 's="1"', inside: "" },
    "eind",
  ]);
  expect(row).toEqual({
    line: 1,
    cells: ["ja", "nee", "C0001", "2", "een twee", "2026-03-01T00:00:00", "", "", "eind"],
  });
});

test("an error, and a formula nobody worked out, are told instead of read", async () => {
  const row = await readRow([
    { attributes: 't="e"', inside: "<f>VLOOKUP(1,A:B,2)</f><v>#N/A</v>" },
    { attributes: "", inside: "<f>A1+1</f>" },
  ]);
  expect(row?.unreadable).toEqual(
    new Map([
      [0, "formula-error"],
      [1, "formula-without-value"],
    ]),
  );
});

test("hidden rows and columns count, and a merged cell stands in its first", async () => {
  const sheet = `<worksheet><cols><col min="1" max="1" hidden="1"/></cols><sheetData>
    <row hidden="1"><c t="inlineStr"><is><t>a</t></is></c><c><v>1</v></c></row>
    <row/><row><c r="C3"><v>3</v></c><c><v>4</v></c></row>
    </sheetData><mergeCells><mergeCell ref="A1:A3"/></mergeCells></worksheet>`;
  const parts = { "xl/worksheets/sheet1.xml": sheet };
  const sheets = [{ name: "Blad1", rows: new Map() }];
  expect((await read({ sheets, parts })).Blad1).toEqual([
    { line: 1, cells: ["a", "1"] },
    { line: 3, cells: ["", "", "3", "4"] },
  ]);
});

test("tags with a prefix and parts with other names are found", async () => {
  const parts = {
    "_rels/.rels":
      '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/boek/een.xml"/></Relationships>',
    "boek/een.xml":
      '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="Blad" r:id="s"/></x:sheets></x:workbook>',
    "boek/_rels/een.xml.rels":
      '<Relationships><Relationship Id="s" Type="t/worksheet" Target="../Bladen/1.xml"/></Relationships>',
    "bladen/1.xml":
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="B1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  };
  expect(await read({ sheets: [], parts })).toEqual({ Blad: [{ line: 1, cells: ["", "5"] }] });
});
