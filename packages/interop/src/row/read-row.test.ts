import { expect, test } from "vitest";
import { recogniseFile } from "../table/recognise.ts";
import type { FileKind } from "../table/table.ts";
import { tables } from "../table/tables.ts";
import { type FindParent, readRow } from "./read-row.ts";
import { recordsOfRow } from "./row-records.ts";

const everyone: FindParent = () => ({ id: "parent", staff: 2 });

/** Reads one row of a kind, its cells given by header. */
function read(kind: FileKind, cells: Readonly<Record<string, string>>, find = everyone) {
  const header = tables[kind].columns.map((column) => column.header);
  const file = recogniseFile(header, kind);
  if (!file.ok) throw new Error(file.error.code);
  return readRow(
    file.value,
    header.map((name) => cells[name] ?? ""),
    find,
  );
}

const trajectory = {
  Trajectnummer: "T1",
  Clientnummer: "C1",
  Startdatum: "01-05-2026",
  Type: "tijdelijk",
};
const hours = { Trajectnummer: "T1", Jaar: "2026", Week: "20", Gepland: "112,0", Geleverd: "90" };

test("one row gives a trajectory with its intensity and its funding", () => {
  const row = read("trajecten", {
    ...trajectory,
    Einddatum: "2026-06-01",
    "Uren per etmaal": "8,5",
    Financiering: "gemeentelijk maatwerk",
  });
  if (!row.ok) throw new Error(row.error.code);
  const period = { trajectoryId: "id", from: "2026-05-01", until: "2026-06-01" };
  expect(recordsOfRow(tables.trajecten, row.value, "id")).toMatchObject([
    { kind: "trajectory", fields: { number: "T1", clientId: "parent", startReasons: [] } },
    { kind: "intensity", fields: { ...period, hoursPerDay: 8.5, ratio: null }, says: true },
    { kind: "funding", fields: { ...period, scheme: "gemeentelijk-maatwerk" }, says: true },
  ]);
});

test.each([
  ["trajecten", { ...trajectory, Startdatum: "" }, "Startdatum", "required"],
  ["trajecten", { ...trajectory, Einddatum: "30-04-2026" }, "Einddatum", "end-before-start"],
  [
    "trajecten",
    { ...trajectory, "Geplande einddatum": "30-04-2026" },
    "Geplande einddatum",
    "end-before-start",
  ],
  [
    "trajecten",
    { ...trajectory, Startredenen: "vertrouwen|zomaar" },
    "Startredenen",
    "not-in-list",
  ],
  ["uren", { ...hours, Gepland: "336,1" }, "Gepland", "above-168-times-staff"],
  ["uren", { ...hours, Geleverd: "600" }, "Geleverd", "above-168-times-staff"],
  ["uren", { ...hours, Jaar: "2025", Week: "53" }, "Week", "no-such-week"],
  ["uren", { ...hours, Week: "" }, "Week", "required"],
  ["activiteiten", { Clientnummer: "C1", Soort: "werk" }, "Van", "required"],
  ["clienten", { Clientnummer: "C1", "Wettelijk kader": "Wlz" }, "Geboortedatum", "required"],
] as const)("%s with %o is refused", (kind, cells, column, code) => {
  expect(read(kind, cells)).toMatchObject({ ok: false, error: { column, code } });
});

test("the first problem in the order of the columns is the one that is told", () => {
  const row = read("trajecten", { Type: "iets", Startdatum: "31-02-2026", Clientnummer: "C1" });
  expect(row).toMatchObject({ error: { column: "Trajectnummer", code: "required" } });
});

test("a citizen service number goes before every other problem, except as client number", () => {
  const secret = { ...trajectory, Startdatum: "", Label: "305.213.647" };
  expect(read("trajecten", secret)).toEqual({
    ok: false,
    error: { code: "citizen-service-number", column: "Label" },
  });
  expect(read("trajecten", { ...trajectory, Clientnummer: "305213647" }).ok).toBe(true);
});

test("what a row points to must be known", () => {
  expect(read("trajecten", trajectory, () => undefined)).toMatchObject({
    error: { column: "Clientnummer", code: "unknown-client" },
  });
  expect(read("uren", hours, () => undefined)).toMatchObject({
    error: { column: "Trajectnummer", code: "unknown-trajectory" },
  });
});

test("an unknown ratio allows the largest one", () => {
  const find: FindParent = () => ({ id: "parent", staff: null });
  expect(read("uren", { ...hours, Gepland: "504" }, find).ok).toBe(true);
  expect(read("uren", { ...hours, Gepland: "504,1" }, find).ok).toBe(false);
});

test("a diagnosis and a plan for 18 need no date, and hours left empty are none", () => {
  expect(read("diagnoses", { Clientnummer: "C1", Label: "PTSS" }).ok).toBe(true);
  expect(read("overgang18", { Clientnummer: "C1" }).ok).toBe(true);
  const row = read("uren", { ...hours, Geleverd: "" });
  expect(row).toMatchObject({ value: { number: "T1|2026|20", values: { deliveredHours: 0 } } });
});

test("the same row in another spelling has the same content", () => {
  const one = read("trajecten", { ...trajectory, "Uren per etmaal": "8,0" });
  const other = read("trajecten", {
    ...trajectory,
    Startdatum: "2026-05-01",
    Type: "Tijdelijk ",
    "Uren per etmaal": "8",
  });
  expect(one.ok && other.ok && one.value.content).toEqual(other.ok && other.value.content);
});

test("more cells than the header is refused when they hold anything", () => {
  const file = recogniseFile(["Clientnummer", "Bestemming", "Financier"], "overgang18");
  if (!file.ok) throw new Error(file.error.code);
  expect(readRow(file.value, ["C1", "x", "Wlz", " "], everyone).ok).toBe(true);
  expect(readRow(file.value, ["C1", "x", "Wlz", "y"], everyone)).toMatchObject({
    error: { code: "too-many-cells", column: null },
  });
});
