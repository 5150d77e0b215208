import { expect, test } from "vitest";
import { fileColumns, kindShapes } from "./file-columns.ts";
import { recogniseFile } from "./recognise.ts";

test("a file with our own headers has nothing unknown and nothing missing", () => {
  for (const { kind, columns } of kindShapes) {
    const headers = columns.map(({ header }) => header);
    expect(fileColumns(headers, kind)).toMatchObject({
      kind,
      recognised: true,
      unknown: [],
      missing: [],
    });
  }
});

test("a file of another system is guessed by its name, or by the kind it has most of", () => {
  expect(fileColumns(["Nr", "Geboren"], "export clienten")).toMatchObject({
    kind: "clienten",
    recognised: false,
    known: {},
  });
  const most = fileColumns(["Nr", "Geboortedatum", "Zorgprofiel"], "export");
  expect(most).toMatchObject({ kind: "clienten", unknown: ["Nr"] });
  expect(most.missing[0]).toEqual({ header: "Clientnummer", required: true });
  expect(fileColumns(["Nr", "Geboren"], "export").kind).toBeNull();
});

test("a first row with dates, figures or numbers is no header", () => {
  for (const row of [
    ["anna", "01-02-1990"],
    ["anna", "31-02-1990"],
    ["C0001", "man"],
    ["anna", "36,5"],
    ["anna", "305213647"],
  ]) {
    expect(fileColumns(row, "export")).toMatchObject({ headers: [], unknown: [] });
  }
  const masked = fileColumns(["Clientnummer", "305213647", "Postcode"], "export");
  expect(masked.headers).toEqual(["Clientnummer", "Postcode"]);
});

test("a mapping for one file decides its kind and leaves other files alone", () => {
  const columns = { Nr: "Trajectnummer", Dag: "Datum", Wat: "Soort" };
  const header = ["Wat", "Nr", "Dag", "Clientnummer"];
  const mapping = { kind: "verklarende_analyses", file: "mijn", columns } as const;
  expect(recogniseFile(header, "mijn", [mapping])).toMatchObject({
    error: { code: "missing-column", column: "Clientnummer" },
  });
  expect(recogniseFile(header, "jouw", [mapping])).toMatchObject({
    error: { code: "not-recognised" },
  });
  const whole = { ...mapping, columns: { Nr: "Clientnummer", Dag: "Datum" } };
  expect(recogniseFile(header, "mijn", [whole])).toMatchObject({
    value: { table: { kind: "verklarende_analyses" }, unknownColumns: ["Wat", "Clientnummer"] },
  });
});
