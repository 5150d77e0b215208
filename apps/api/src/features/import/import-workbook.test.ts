import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { aDatabase, aFolder } from "@nabij/db/testing";
import type { FileKind } from "@nabij/interop";
import { type MadeCell, makeWorkbook, rowsFrom } from "@nabij/interop/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sourceFromBytes, sourcesFromFiles } from "./import-source.ts";
import { inspectColumns } from "./inspect-source.ts";
import { aFile, importInto } from "./testing.ts";

type Sheets = Readonly<Record<string, readonly (readonly MadeCell[])[]>>;

function workbook(sheets: Sheets): Uint8Array {
  const made = Object.entries(sheets).map(([name, rows]) => ({ name, rows: rowsFrom(rows) }));
  return makeWorkbook({ sheets: made });
}

const aWorkbook = (sheets: Sheets) => sourceFromBytes("map.xlsx", workbook(sheets));
const header = ["Clientnummer", "Geboortedatum", "Wettelijk kader", "Opmerking"];
const aClient = ["00123", { date: "1998-04-17" }, "Wlz", "rustig"];

test("a sheet that is not recognised is named, an empty one is not", async () => {
  const source = aWorkbook({ clienten: [header, aClient], Uitleg: [["Lees mij"]], Blad3: [] });
  const report = await importInto(aDatabase(), [source], { acceptValid: false });

  expect(report.accepted).toBe(false);
  expect(report.refused).toMatchObject([{ file: "map/Uitleg", line: 1, code: "not-recognised" }]);
  expect(report.files).toMatchObject([
    { file: "map/Uitleg", kind: null, refused: 1 },
    { file: "map/clienten", kind: "clienten", valid: 1 },
  ]);
});

test("an error of Excel is refused by sheet, row and column; in a column nobody reads it is not", async () => {
  const error = { attributes: 't="e"', inside: "<v>#N/A</v>" };
  const rows = [
    [...header, "Kamer"],
    ["C1", error, "Wlz", "", "1"],
    ["C2", { date: "1998-04-17" }, "Wlz", "", error],
  ];
  const report = await importInto(aDatabase(), [aWorkbook({ Blad1: rows })], { language: "en" });

  expect(report.stored).toEqual({ clienten: 1 });
  expect(report.refused).toEqual([
    {
      file: "map/Blad1",
      line: 2,
      column: "Geboortedatum",
      code: "formula-error",
      reason: "This cell holds an error of Excel, such as #N/A; put a value there.",
    },
  ]);
});

test("a sheet that breaks half-way tells from which row, and nothing is stored", async () => {
  const inside =
    '<row r="1"><c t="inlineStr"><is><t>Clientnummer</t></is></c><c t="inlineStr"><is><t>Geboortedatum</t></is></c><c t="inlineStr"><is><t>Wettelijk kader</t></is></c></row><row r="4"><c t="inlineStr"><is><t>C1</t></is></c></row>';
  const broken = makeWorkbook({
    sheets: [{ name: "clienten", rows: new Map() }],
    parts: { "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${inside}` },
  });
  const report = await importInto(aDatabase(), [sourceFromBytes("map.xlsx", broken)], {
    acceptValid: false,
  });
  expect(report.accepted).toBe(false);
  expect(report.refused.map(({ file, line, code }) => [file, line, code])).toEqual([
    ["map/clienten", 4, "required"],
    ["map/clienten", 5, "broken-workbook"],
  ]);
});

test("a workbook that holds nothing, and a file of an old Excel, are one refusal each", async () => {
  const old = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
  const sources = [aWorkbook({ Blad1: [], Blad2: [] }), sourceFromBytes("oud.xls", old)];
  const report = await importInto(aDatabase(), sources);
  expect(report.refused.map(({ file, code }) => [file, code])).toEqual([
    ["map", "empty-workbook"],
    ["oud", "old-workbook"],
  ]);
});

test("a sheet goes by its own name before that of its workbook", async () => {
  const rows = [
    ["Clientnummer", "Datum"],
    ["C1", { date: "2026-01-01" }],
  ];
  const bytes = workbook({ clienten: [header, ["C1", ...aClient.slice(1)]], overgang18: rows });
  const sources = [sourceFromBytes("diagnoses en meer.xlsx", bytes)];
  const report = await importInto(aDatabase(), sources);
  expect(report.stored).toEqual({ clienten: 1, overgang18: 1 });
});

test("foreign columns of one sheet are mapped by workbook and sheet", async () => {
  const rows = [
    ["Nr", "Geboren", "Wet"],
    ["00123", { date: "1998-04-17" }, "Wlz"],
  ];
  const source = aWorkbook({ personen: rows, elders: rows });
  const columns = { Nr: "Clientnummer", Geboren: "Geboortedatum", Wet: "Wettelijk kader" };
  const mappings = [{ kind: "clienten" as const, file: "map/personen", columns }];
  const report = await importInto(aDatabase(), [source], { mappings });

  expect(report.stored).toEqual({ clienten: 1 });
  expect(report.refused).toMatchObject([{ file: "map/elders", code: "not-recognised" }]);
});

test("the columns of a workbook on disk are told per sheet, without any cell of a row", async () => {
  const path = join(aFolder(), "map.xlsx");
  writeFileSync(
    path,
    workbook({
      personen: [
        ["Nr", "Regio"],
        ["00123", "Drenthe"],
      ],
      Blad2: [],
    }),
  );
  const sources = sourcesFromFiles([path]);
  const [source] = sources.ok ? sources.value : [];
  if (source === undefined) throw new Error("the file is gone");
  const files = await inspectColumns(source);

  expect(files.map(({ file, headers }) => [file, headers])).toEqual([
    ["map/personen", ["Nr", "Regio"]],
    ["map/Blad2", []],
  ]);
  expect(JSON.stringify(files)).not.toMatch(/00123|Drenthe/);
});

const word = fc.constantFrom(
  "C1",
  "00123",
  "Wlz",
  "ja",
  "31-02-2001",
  "-4",
  "8,5",
  "",
  "305213647",
);
const cell = fc.oneof(word, fc.string({ unit: "binary", maxLength: 12 }).map(printable));
const kinds: readonly (readonly [FileKind, readonly string[]])[] = [
  ["clienten", header],
  ["trajecten", ["Trajectnummer", "Clientnummer", "Startdatum", "Type", "Uren per etmaal"]],
  ["uren", ["Trajectnummer", "Jaar", "Week", "Gepland", "Geleverd"]],
];

/** Characters that both kinds of file can hold. */
function printable(text: string): string {
  return text.replaceAll(/[^\n\u0020-\u00ff\u0100-\ud7ff]/g, "");
}

test("random rows have the same outcome as CSV and as workbook", async () => {
  const table = fc.constantFrom(...kinds).chain(([kind, columns]) => {
    const row = fc.array(cell, { minLength: columns.length, maxLength: columns.length });
    return fc.record({
      kind: fc.constant(kind),
      columns: fc.constant(columns),
      rows: fc.array(row),
    });
  });
  const outcome = async (source: ReturnType<typeof aFile>) => {
    const report = await importInto(aDatabase(), [source], { dryRun: true });
    const refused = report.refused.map(({ column, code }) => [column, code]);
    return { valid: report.valid, refused, repeats: report.repeats.length };
  };
  await fc.assert(
    fc.asyncProperty(table, async ({ kind, columns, rows }) => {
      const quoted = [columns, ...rows].map((cells) =>
        cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(";"),
      );
      const csv = await outcome(aFile(kind, `${quoted.join("\n")}\n`));
      expect(await outcome(aWorkbook({ [kind]: [columns, ...rows] }))).toEqual(csv);
    }),
    { numRuns: 25 },
  );
});
