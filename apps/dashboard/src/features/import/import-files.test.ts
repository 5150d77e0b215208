import { expect, test } from "vitest";
import { checkFiles } from "./check-files.ts";
import { namesAmong, sumOf } from "./report-figures.ts";

const file = (name: string, size = 10) => ({ name, size });

test("only CSV files and Excel workbooks go in, and the others are named", () => {
  expect(checkFiles([file("clienten.csv"), file("foto.png"), file("oud.xls")])).toEqual({
    type: "otherKind",
    files: ["foto.png", "oud.xls"],
  });
  expect(checkFiles([file("clienten.csv"), file("Export.XLSX")])).toBeNull();
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

test("all kinds of data together are one figure", () => {
  expect(sumOf({ clienten: 3, uren: 5 })).toBe(8);
  expect(sumOf({})).toBe(0);
});

test("sheets of one workbook go by their own name, and other files by their whole name", () => {
  expect(["map/uren", "map/regie"].map(namesAmong(["map/uren", "map/regie"]))).toEqual([
    "uren",
    "regie",
  ]);
  for (const files of [["map/uren", "oud/uren"], ["map/uren", "uren"], ["uren"]]) {
    expect(files.map(namesAmong(files))).toEqual(files);
  }
});
