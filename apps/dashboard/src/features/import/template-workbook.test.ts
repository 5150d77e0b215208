import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { templateWorkbook } from "./template-workbook.ts";

test("the workbook to fill in has a sheet per kind, with real dates and numbers", async () => {
  const columns = ["Clientnummer", "Van", "Uren", "Verhouding"].map((header) => ({
    header,
    required: true,
  }));
  const file = await templateWorkbook([
    { kind: "clienten", columns, example: ["00123", "28-03-2026", "10,5", "1:1"] },
    { kind: "uren", columns: columns.slice(0, 1), example: [""] },
  ]);
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const textOf = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const sheet = textOf("xl/worksheets/sheet1.xml");
  const day = (Date.UTC(2026, 2, 28) - Date.UTC(1899, 11, 30)) / 86_400_000;

  expect(textOf("xl/workbook.xml")).toMatch(/name="clienten".*name="uren"/s);
  expect(sheet).toContain(`<v>${day}</v>`);
  expect(sheet).toContain("<v>10.5</v>");
  expect(textOf("xl/sharedStrings.xml")).toContain("1:1");
});
