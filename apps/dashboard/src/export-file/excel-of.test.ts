import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { csvOf } from "./csv-of.ts";
import { excelOf } from "./excel-of.ts";
import type { FileTable } from "./file-table.ts";

type Person = { readonly name: string; readonly since: string | null; readonly hours: number };

const table: FileTable<Person> = {
  name: "Trajecten",
  at: "2026-11-22",
  columns: [
    { header: "Naam", value: ({ name }) => name },
    { header: "Sinds", kind: "date", value: ({ since }) => since },
    { header: "Uren", kind: "number", value: ({ hours }) => hours },
  ],
  rows: [
    { name: "=Sam", since: "2026-03-01", hours: 7.5 },
    { name: "Noor & Ids", since: null, hours: -2 },
  ],
  facts: [
    { label: "Peildatum", value: "2026-11-22" },
    { label: "Filter", value: "2 lopende trajecten." },
  ],
};

/** The sheet as rows of cells by address, read back from the file itself. */
async function readBack(file: Blob): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const textOf = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const plain = (xml: string) => xml.replace(/<[^>]+>/g, "").replaceAll("&amp;", "&");
  const strings = [...textOf("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) =>
    plain(si ?? "").replaceAll("&apos;", "'"),
  );
  const cells = textOf("xl/worksheets/sheet1.xml").matchAll(
    /<c r="([A-Z]+\d+)"([^>]*)>\s*<v>(.*?)<\/v>/gs,
  );
  return new Map(
    [...cells].map(([, at = "", attributes = "", value = ""]) => [
      at,
      attributes.includes('t="s"') ? (strings[Number(value)] ?? "") : value,
    ]),
  );
}

test("an Excel file opens with what it is of, and keeps dates and numbers as such", async () => {
  const cells = await readBack(await excelOf(table));
  expect([cells.get("A1"), cells.get("A2"), cells.get("B2"), cells.get("B3")]).toEqual([
    "Trajecten",
    "Peildatum",
    "2026-11-22",
    "2 lopende trajecten.",
  ]);
  expect([cells.get("A5"), cells.get("B5"), cells.get("C5")]).toEqual(["Naam", "Sinds", "Uren"]);
  // Days since 30 December 1899, as spreadsheets count.
  const day = (Date.UTC(2026, 2, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
  expect([cells.get("B6"), cells.get("C6"), cells.get("C7")]).toEqual([String(day), "7.5", "-2"]);
});

test("no text in an Excel file runs as a formula, and an unknown date is an empty cell", async () => {
  const file = await excelOf(table);
  const cells = await readBack(file);
  expect([cells.get("A6"), cells.get("A7"), cells.get("B7")]).toEqual([
    "'=Sam",
    "Noor & Ids",
    undefined,
  ]);
  const sheet = unzipSync(new Uint8Array(await file.arrayBuffer()))["xl/worksheets/sheet1.xml"];
  expect(strFromU8(sheet ?? new Uint8Array())).not.toContain("<f>");
});

test("a name that Excel refuses for a sheet is made fit", async () => {
  const file = await excelOf({ ...table, name: "Trajecten: alles/van [Noord] en nog veel meer" });
  const book = unzipSync(new Uint8Array(await file.arrayBuffer()))["xl/workbook.xml"];
  expect(strFromU8(book ?? new Uint8Array())).toContain('name="Trajecten  alles van  Noord  en');
});

test("a CSV file has its columns first, and the day and the filters beside every row", () => {
  expect(csvOf(table).split("\r\n").slice(0, 2)).toEqual([
    "\uFEFFNaam;Sinds;Uren;Peildatum;Filter",
    "'=Sam;2026-03-01;7,5;2026-11-22;2 lopende trajecten.",
  ]);
});
