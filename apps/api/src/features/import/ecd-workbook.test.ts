import { readdirSync, readFileSync } from "node:fs";
import { aDatabase } from "@nabij/db/testing";
import { decodeText, detectEncoding, readRows } from "@nabij/interop";
import {
  ecdExportFolder,
  type MadeCell,
  type MadeSheet,
  type MadeWorkbook,
  makeWorkbook,
} from "@nabij/interop/testing";
import { beforeAll, expect, test } from "vitest";
import type { ImportReport } from "./import-report.ts";
import { sourceFromBytes } from "./import-source.ts";
import { importedExport, importInto } from "./testing.ts";

/** A cell as text, or as what a spreadsheet makes of it when somebody types it. */
type Typing = (cell: string) => MadeCell;

/** How a time is shown that somebody typed. */
const formats = ["h:mm"];

const asText: Typing = (cell) => cell;

/** Days become dates, numbers numbers, ja and nee yes and no, and 2:1 a time; the rest stays. */
const asTyped: Typing = (cell) => {
  const text = cell.trim();
  const [, day = "", month = "", year = ""] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(text) ?? [];
  const date = day === "" ? text : `${year}-${month}-${day}`;
  if (/^\d{4}-\d\d-\d\d$/.test(date) && isDay(date)) return { date };
  if (/^-?\d{1,3}(,\d+)?$|^\d{4}$/.test(text)) return Number(text.replace(",", "."));
  if (text === "ja" || text === "nee") return text === "ja";
  const [, hours, minutes] = /^(\d):(\d)$/.exec(text) ?? [];
  if (hours === undefined) return cell;
  return { attributes: 's="2"', inside: `<v>${(Number(hours) + Number(minutes) / 60) / 24}</v>` };
};

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** The twelve files of the fictional export as sheets, every row on the line it had. */
async function exportSheets(typing: Typing): Promise<readonly MadeSheet[]> {
  const sheets: MadeSheet[] = [];
  for (const file of readdirSync(ecdExportFolder)) {
    const bytes = sourceFromBytes(file, readFileSync(new URL(file, ecdExportFolder)));
    const { encoding } = await detectEncoding(bytes.open());
    const rows = new Map<number, readonly MadeCell[]>();
    for await (const { line, cells } of readRows(decodeText(bytes.open(), encoding), ";")) {
      rows.set(line, rows.size === 0 ? cells : cells.map(typing));
    }
    sheets.push({ name: file.replace(".csv", ""), rows });
  }
  return sheets;
}

function importWorkbook(workbook: MadeWorkbook) {
  return importedExport([sourceFromBytes("export.xlsx", makeWorkbook(workbook))]);
}

/** A report with the sheets called as their files are. */
function asFiles(report: ImportReport): ImportReport {
  const renamed: unknown = JSON.parse(JSON.stringify(report).replaceAll("export/", ""));
  return renamed as ImportReport;
}

let fromCsv: ImportReport;
beforeAll(async () => {
  fromCsv = (await importedExport()).report;
});

test("the export as one workbook of twelve sheets has the same outcome as its files", async () => {
  const { report } = await importWorkbook({ sheets: await exportSheets(asText) });

  expect(report.refused).toHaveLength(19);
  expect(report.refused[0]?.file).toMatch(/^export\//);
  expect(asFiles(report)).toEqual(fromCsv);
});

test("so has the export with real dates, numbers, times and yes and no, in both ways of counting days", async () => {
  const typed = await exportSheets(asTyped);
  for (const countsFrom1904 of [false, true]) {
    const { report } = await importWorkbook({
      sheets: typed.toReversed(),
      formats,
      countsFrom1904,
    });
    const { refused, repeats, files, ...rest } = asFiles(report);
    expect({ ...rest, refused: new Set(refused), repeats: new Set(repeats) }).toMatchObject({
      stored: fromCsv.stored,
      unknownColumns: [],
      refused: new Set(fromCsv.refused),
      repeats: new Set(fromCsv.repeats),
    });
    expect(new Set(files)).toEqual(new Set(fromCsv.files));
  }
});

test("the same workbook under another name doubles nothing", async () => {
  const at = aDatabase();
  const workbook = makeWorkbook({ sheets: await exportSheets(asTyped), formats });
  await importInto(at, [sourceFromBytes("export.xlsx", workbook)]);
  const again = await importInto(at, [sourceFromBytes("oud.xlsx", workbook)]);
  expect(Object.values(again.stored).every((count) => count === 0)).toBe(true);
  expect(again.changed).toEqual({});
});
