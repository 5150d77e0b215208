import {
  findClientId,
  findRecord,
  findTrajectoryId,
  listRecords,
  removeRecord,
  saveRecord,
} from "@nabij/db";
import { aDatabase, type TestDatabase, testTime } from "@nabij/db/testing";
import { changeRecord, type RecordKind, type RecordOf } from "@nabij/domain";
import { aClient } from "@nabij/domain/testing";
import { parseMappings } from "@nabij/interop";
import { generatedExport } from "@nabij/interop/testing";
import { expect, test } from "vitest";
import { sourceFromBytes } from "./import-source.ts";
import { aFile, importInto } from "./testing.ts";

const clients = (...rows: string[]) =>
  aFile("clienten", ["Clientnummer;Geboortedatum;Wettelijk kader;Opmerking", ...rows].join("\n"));
const trajectories = (...rows: string[]) =>
  aFile(
    "trajecten",
    [
      "Trajectnummer;Clientnummer;Startdatum;Einddatum;Type;Verhouding;Label;Financiering",
      ...rows,
    ].join("\n"),
  );

const aClientRow = clients("C1;1990-01-01;Wlz;rustig");

function trajectoryOf({ db, scope }: TestDatabase, number: string) {
  const id = findTrajectoryId(db, scope, number) ?? "";
  return { id, record: findRecord(db, scope, "trajectory", id) };
}

function clientOf({ db, scope }: TestDatabase, pseudonym: string) {
  return findRecord(db, scope, "client", findClientId(db, scope, pseudonym) ?? "");
}

function edit<K extends RecordKind>(
  at: TestDatabase,
  kind: K,
  record: RecordOf<K> | undefined,
  changes: Readonly<Record<string, unknown>>,
) {
  if (record === undefined) throw new Error("nothing to edit");
  const next = changeRecord(kind, record, changes, record.version);
  if (!next.ok) throw new Error(next.error.type);
  at.write(saveRecord(at.scope, kind, next.value));
}

test("a row that says something else than last time changes its record, and nothing more", async () => {
  const at = aDatabase();
  const before = trajectories("T1;C1;2026-01-01;;tijdelijk;1:1;VOM;meerzorg");
  await importInto(at, [aClientRow, before]);
  edit(at, "trajectory", trajectoryOf(at, "T1").record, { localLabel: "AO", planA: "samen koken" });

  const after = trajectories("T1;C1;2026-01-01;2026-06-30;tijdelijk;2:1;VOM;meerzorg");
  const report = await importInto(at, [aClientRow, after]);

  expect(report.changed).toEqual({ trajecten: 1 });
  expect(report.stored).toEqual({ clienten: 0, trajecten: 0 });
  const { id, record } = trajectoryOf(at, "T1");
  expect(record).toMatchObject({ endDate: "2026-06-30", localLabel: "AO", planA: "samen koken" });
  expect(listRecords(at.db, at.scope, "intensity", id)).toMatchObject([
    { ratio: "2:1", from: "2026-01-01", until: "2026-06-30" },
  ]);
  expect(listRecords(at.db, at.scope, "funding", id)).toMatchObject([{ until: "2026-06-30" }]);
});

test("a column that is not in the file this time leaves its field alone", async () => {
  const at = aDatabase();
  await importInto(at, [aClientRow]);
  const short = aFile("clienten", "Clientnummer;Geboortedatum;Wettelijk kader\nC1;1990-01-01;Wmo");
  const report = await importInto(at, [short]);

  expect(report.changed).toEqual({ clienten: 1 });
  expect(clientOf(at, "C1")).toMatchObject({ legalWorlds: ["wmo"], note: "rustig" });
  expect((await importInto(at, [aClientRow])).changed).toEqual({ clienten: 1 });
});

test("what was removed in the app does not come back", async () => {
  const at = aDatabase();
  await importInto(at, [aClientRow]);
  const { id = "", version = 0 } = clientOf(at, "C1") ?? {};
  at.write(removeRecord(at.scope, "client", id, version, testTime));
  const report = await importInto(at, [clients("C1;1990-01-01;Wmo;druk")]);

  expect(report).toMatchObject({ repeats: [{ file: "clienten", line: 2 }], changed: {} });
  expect(clientOf(at, "C1")).toBeUndefined();
});

test("a client entered by hand takes over what the file says, and keeps the rest", async () => {
  const at = aDatabase();
  const byHand = aClient({ pseudonym: "C1", chosenName: "Sam", note: "houdt van zwemmen" });
  at.write(saveRecord(at.scope, "client", byHand));
  const report = await importInto(at, [clients("C1;1990-01-01;Wlz;")]);

  expect(report.changed).toEqual({ clienten: 1 });
  expect(clientOf(at, "C1")).toMatchObject({
    id: byHand.id,
    birthDate: "1990-01-01",
    chosenName: "Sam",
    note: "houdt van zwemmen",
  });
});

test("rows may point to clients and trajectories of an earlier import", async () => {
  const at = aDatabase();
  await importInto(at, [aClientRow]);
  await importInto(at, [trajectories("T1;C1;2026-01-01;;tijdelijk;1:1;;")]);
  const hours = aFile(
    "uren",
    "Trajectnummer;Jaar;Week;Gepland;Geleverd\nT1;2026;5;168;1\nT1;2026;6;169;1",
  );
  const report = await importInto(at, [hours]);

  expect(report.stored).toEqual({ uren: 1 });
  expect(report.refused).toMatchObject([{ line: 3, code: "above-168-times-staff" }]);
});

test("a trajectory does not move to another client", async () => {
  const at = aDatabase();
  const two = clients("C1;1990-01-01;Wlz;", "C2;1990-01-01;Wlz;");
  await importInto(at, [two, trajectories("T1;C1;2026-01-01;;tijdelijk;;;")]);
  const report = await importInto(at, [two, trajectories("T1;C2;2026-01-01;;tijdelijk;;;")]);

  expect(report.refused).toMatchObject([{ column: "Clientnummer", code: "other-owner" }]);
});

test("the same number twice with other content is refused, also when it was known before", async () => {
  const at = aDatabase();
  const file = clients("C1;1990-01-01;Wlz;a", "C1;1990-01-01;Wlz;b", "C1;01-01-1990;wlz;a ");
  for (const run of [1, 2]) {
    const { refused, repeats } = await importInto(at, [file]);
    expect(refused).toMatchObject([{ line: 3, column: "Clientnummer", code: "same-number" }]);
    expect(repeats.map(({ line }) => line)).toEqual(run === 1 ? [4] : [2, 4]);
  }
  expect(clientOf(at, "C1")?.note).toBe("a");
});

test("a number whose first row was refused may still come right in a later row", async () => {
  const at = aDatabase();
  const report = await importInto(at, [clients("C1;31-02-1990;Wlz;", "C1;01-02-1990;Wlz;")]);
  expect(report.refused).toMatchObject([{ line: 2 }]);
  expect(report.stored).toEqual({ clienten: 1 });
});

test("files that cannot be read are refused with one reason, and stop the rest", async () => {
  const workbook = sourceFromBytes("uren.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 0]));
  const sources = [
    workbook,
    aFile("recepten", "naam;gram\nsoep;3"),
    aFile("doelen", "Doelnummer;Trajectnummer;Omschrijving;Soort\nD1;T1;x;regie"),
    clients("C1;1990-01-01;Wlz;", 'C2;1990-01-01;Wlz;"open'),
    aFile("leeg", ""),
  ];
  const report = await importInto(aDatabase(), sources, { acceptValid: false, language: "en" });

  expect(report.accepted).toBe(false);
  expect(report.refused.map(({ file, line, column, code }) => [file, line, column, code])).toEqual([
    ["uren", 1, null, "broken-workbook"],
    ["recepten", 1, null, "not-recognised"],
    ["doelen", 1, "Start", "missing-column"],
    ["leeg", 1, null, "not-recognised"],
    ["clienten", 3, null, "quote-not-closed"],
  ]);
});

test("unknown columns are named and nothing in them is read", async () => {
  const at = aDatabase();
  const source = aFile(
    "clienten",
    "Clientnummer;BSN;Geboortedatum;Wettelijk kader\nC1;305213647;1998-04;Wlz|Wmo",
  );
  const report = await importInto(at, [source], { acceptValid: false });

  expect(report).toMatchObject({
    accepted: true,
    unknownColumns: [{ file: "clienten", column: "BSN" }],
  });
  expect(clientOf(at, "C1")).toMatchObject({ birthDate: "1998-04", legalWorlds: ["wlz", "wmo"] });
  expect(at.db.sqlite.serialize().includes("305213647")).toBe(false);
});

test("another system's headers are read with a mapping, in two files of one kind", async () => {
  const mappings = parseMappings({
    kind: "clienten",
    columns: { Pseudoniem: "Clientnummer", Geboren: "Geboortedatum", Wet: "Wettelijk kader" },
  });
  if (!mappings.ok) throw new Error(mappings.error.type);
  const sources = [
    aFile("noord", "Pseudoniem,Geboren,Wet\nC1,1-2-1990,Wlz\nC2,1-2-1990,Wlz"),
    aFile("zuid", "Geboren\tPseudoniem\tWet\n1-2-1990\tC3\tWlz\n1-2-1991\tC1\tWlz"),
  ];
  const report = await importInto(aDatabase(), sources, { mappings: mappings.value });

  expect(report.stored).toEqual({ clienten: 3 });
  expect(report.refused).toMatchObject([{ file: "zuid", line: 3, code: "same-number" }]);
});

test("a generated export is stored whole and tells how far it is", async () => {
  const seen = new Map<string, number>();
  const report = await importInto(aDatabase(), generatedExport(30), {
    acceptValid: false,
    onProgress: ({ file, bytesRead, totalBytes }) => seen.set(file, bytesRead / totalBytes),
  });

  expect(report).toMatchObject({ accepted: true, refused: [], repeats: [] });
  expect(report.stored).toMatchObject({ clienten: 30, trajecten: 30, uren: 360, overgang18: 6 });
  expect([...seen.values()]).toEqual(Array.from({ length: 12 }, () => 1));
});

const regie = (...rows: string[]) =>
  aFile("regie", ["Trajectnummer;Rol;Houder;Organisatie;Van;Tot", ...rows].join("\n"));

test("a row without a number is followed: a regie role that ended does not stay open", async () => {
  const at = aDatabase();
  const base = [aClientRow, trajectories("T1;C1;2026-01-01;;tijdelijk;;;")];
  const open = "T1;casusregie;team Noord;GI;2026-01-01;";
  const other = "T1;procesregie;team Zuid;gemeente;2026-01-01;";
  const ended = `${open}2026-05-01`;
  await importInto(at, [...base, regie(open, other)]);
  const report = await importInto(at, [...base, regie(other, ended)]);

  const roles = () => {
    const { id } = trajectoryOf(at, "T1");
    const rows = listRecords(at.db, at.scope, "regieAssignment", id);
    return rows.map(({ regieRole, until }) => `${regieRole} ${until}`).toSorted();
  };
  expect(report).toMatchObject({ changed: { regie: 1 }, stored: { regie: 0 } });
  expect(roles()).toEqual(["casusregie 2026-05-01", "procesregie null"]);

  expect((await importInto(at, [...base, regie(open, other)])).changed).toEqual({ regie: 1 });
  expect(roles()).toEqual(["casusregie null", "procesregie null"]);

  const both = await importInto(at, [...base, regie(ended, open, other)]);
  expect(both.changed.regie ?? 0).toBe(1);
  expect(roles()).toEqual(["casusregie 2026-05-01", "casusregie null", "procesregie null"]);
  expect((await importInto(at, [...base, regie(ended, open, other)])).repeats).toHaveLength(5);
  expect(roles()).toHaveLength(3);
});
