import { expect, test } from "vitest";
import { wordKey } from "../cell/cell.ts";
import { detectDelimiter, readHeader } from "../csv/read-rows.ts";
import { readRow } from "../row/read-row.ts";
import { parseMappings } from "./mapping.ts";
import { recogniseFile } from "./recognise.ts";
import { tableKinds, tables } from "./tables.ts";
import { templateOf } from "./template.ts";

test.each(tableKinds)("the template of %s is recognised and its example row is right", (kind) => {
  const template = templateOf(kind);
  const header = readHeader(template, detectDelimiter(template));
  const file = recogniseFile(header.toReversed(), "export");
  if (!file.ok) throw new Error(`not recognised: ${file.error.code}`);
  expect(file.value.table.kind).toBe(kind);
  expect(file.value.unknownColumns).toEqual([]);
  const cells = template.split("\r\n")[1]?.split(";").toReversed() ?? [];
  expect(readRow(file.value, cells, () => ({ id: "x", staff: 1 }))).toMatchObject({ ok: true });
});

test("no two columns of a table look the same", () => {
  for (const { columns } of Object.values(tables)) {
    expect(new Set(columns.map(({ header }) => wordKey(header))).size).toBe(columns.length);
    expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
  }
});

test("headers are known in other capitals and accents; unknown ones are named", () => {
  const header = ["CLIËNTNUMMER ", "geboorte datum", "Wettelijk Kader", "Postcode", "305213647"];
  const file = recogniseFile(header, "export");
  expect(file).toMatchObject({ ok: true, value: { unknownColumns: ["Postcode", "#5"] } });
});

test("the name of the file decides between kinds that fit equally well", () => {
  const header = ["Clientnummer", "Datum"];
  expect(recogniseFile(header, "verklarende_analyses")).toMatchObject({
    value: { table: { kind: "verklarende_analyses" } },
  });
  expect(recogniseFile(header, "export")).toMatchObject({ error: { code: "not-recognised" } });
});

test("a missing required column is named", () => {
  const header = ["Evaluatienummer", "Trajectnummer", "Soort", "Besluit"];
  expect(recogniseFile(header, "x")).toEqual({
    ok: false,
    error: { code: "missing-column", column: "Datum" },
  });
  expect(recogniseFile(["a", "b"], "x")).toMatchObject({ error: { code: "not-recognised" } });
});

test("a mapping renames the headers of another system", () => {
  const mappings = parseMappings({
    kind: "overgang18",
    columns: { Patiënt: "Clientnummer", "Gaat naar": "Bestemming", Betaler: "Financier" },
  });
  if (!mappings.ok) throw new Error(mappings.error.type);
  const file = recogniseFile(["betaler", "gaat naar", "Patient"], "x", mappings.value);
  expect(file).toMatchObject({ value: { table: { kind: "overgang18" }, unknownColumns: [] } });
});

test("a mapping to a column that does not exist is refused", () => {
  const columns = { Patiënt: "Klantnummer" };
  expect(parseMappings([{ kind: "overgang18", columns }])).toEqual({
    ok: false,
    error: { type: "UnknownMappedColumn", kind: "overgang18", column: "Klantnummer" },
  });
  expect(parseMappings({ kind: "anders", columns })).toMatchObject({
    error: { type: "InvalidMapping" },
  });
});
