import { expect, test } from "vitest";
import { checkFiles } from "./check-files.ts";
import { type ImportReport, reportLines, sumOf } from "./report-figures.ts";

const file = (name: string, size = 10) => ({ name, size });

test("only CSV files go in, and the others are named", () => {
  expect(checkFiles([file("clienten.csv"), file("foto.png")])).toEqual({
    type: "notCsv",
    files: ["foto.png"],
  });
});

test("an empty file and two files with one name are told before anything is sent", () => {
  expect(checkFiles([file("uren.csv", 0)])).toEqual({ type: "empty", files: ["uren.csv"] });
  expect(checkFiles([file("uren.csv"), file("uren.csv")])).toEqual({
    type: "double",
    files: ["uren.csv"],
  });
});

test("too many files at once is one clear problem; twelve are fine", () => {
  const many = Array.from({ length: 51 }, (_, at) => file(`${at}.CSV`));
  expect(checkFiles(many)).toEqual({ type: "tooMany", most: 50 });
  expect(checkFiles(many.slice(0, 12))).toBeNull();
});

test("a report is counted per file, also for a file that was not recognised", () => {
  const report: ImportReport = {
    accepted: false,
    stored: {},
    valid: { clienten: 3, uren: 5 },
    changed: { uren: 1 },
    refused: [
      { file: "uren", line: 4, column: null, reason: "", code: "negative" },
      { file: "brief", line: 1, column: null, reason: "", code: "not-recognised" },
    ],
    repeats: [{ file: "clienten", line: 9 }],
    unknownColumns: [],
  };
  expect(reportLines(report)).toEqual([
    { file: "clienten", valid: 3, changed: 0, refused: 0, repeats: 1 },
    { file: "uren", valid: 5, changed: 1, refused: 1, repeats: 0 },
    { file: "brief", valid: 0, changed: 0, refused: 1, repeats: 0 },
  ]);
  expect(sumOf(report.valid)).toBe(8);
});
