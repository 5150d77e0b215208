import { allFacts, countRecords, findTrajectoryId, listAudit, listRecords } from "@nabij/db";
import { aDatabase, type TestDatabase } from "@nabij/db/testing";
import { signalDefinitions, signalsAt } from "@nabij/domain";
import { ecdExportExpected } from "@nabij/interop/testing";
import { expect, test } from "vitest";
import type { ImportReport } from "./import-report.ts";
import { ecdSources, importedExport, importInto } from "./testing.ts";

const { stored, refused, repeats, signals, active } = ecdExportExpected;

/** The words of the expected file for each reason, after the column. */
const expectedWords: Readonly<Record<string, string>> = {
  required: "required",
  "no-such-date": "no such date",
  "end-before-start": "end before start",
  negative: "negative",
  "above-24-hours": "above 24",
  "above-168-times-staff": "above 168 x staff",
  "not-a-number": "not a number",
  "not-in-list": "not in its list",
  "unknown-client": "unknown or refused client",
  "unknown-trajectory": "unknown or refused trajectory",
  "citizen-service-number": "citizen service number",
  "same-number": "same number, other content",
};

function asExpected({ refused: rows }: ImportReport) {
  return rows.map(({ file, line, column, code }) => {
    const words = expectedWords[code] ?? code;
    const bare = code === "same-number" || code === "above-168-times-staff";
    return [file, line, bare ? words : `${column}: ${words}`];
  });
}

/** The signals that signals-core defines to the day; the expected file knows no others. */
const core: ReadonlySet<string> = new Set(
  signalDefinitions.filter(({ source }) => source.includes("signals-core")).map(({ id }) => id),
);

function signalsOn({ db, scope }: TestDatabase, day: string) {
  const byId: Record<string, string[]> = {};
  let running = 0;
  for (const facts of allFacts(db, scope, { activeAt: day })) {
    running += 1;
    for (const { id } of signalsAt(facts, day)) {
      if (!core.has(id)) continue;
      byId[id] = [...(byId[id] ?? []), facts.trajectory.number].toSorted();
    }
  }
  return { running, byId };
}

const byteSearch = ({ db }: TestDatabase, words: string) => db.sqlite.serialize().includes(words);

test("the export stores, refuses and repeats exactly what is expected", async () => {
  const { report } = await importedExport();

  expect(report.stored).toEqual(stored);
  expect(asExpected(report)).toEqual(refused);
  expect(report.repeats.map(({ file, line }) => [file, line])).toEqual(repeats);
  expect(report.unknownColumns).toEqual([]);
  expect(report.accepted).toBe(true);
});

test("the export raises exactly the expected signals", async () => {
  expect(core.size).toBe(15);
  const { at } = await importedExport();

  for (const day of Object.keys(signals)) {
    expect(signalsOn(at, day)).toEqual({ running: active[day], byId: signals[day] });
  }
});

test("the order of files and columns, line endings and byte-order marks do not matter", async () => {
  const turned = ecdSources((bytes) => {
    const text = bytes
      .toString("latin1")
      .replace("\u00ef\u00bb\u00bf", "")
      .replaceAll("\r\n", "\n");
    const rows = text.split("\n").map((row) => row.split(";").toReversed().join(";"));
    return Buffer.from(rows.join("\n"), "latin1");
  });
  const { at, report } = await importedExport(turned.toReversed());

  expect(report.stored).toEqual(stored);
  expect(new Set(asExpected(report))).toEqual(new Set(refused));
  expect(signalsOn(at, "2026-11-01").byId).toEqual(signals["2026-11-01"]);
});

test("text with accents is kept, in UTF-8 and in Windows-1252", async () => {
  const old = ecdSources((bytes, name) =>
    name === "clienten.csv" ? Buffer.from(bytes.toString("utf8").slice(1), "latin1") : bytes,
  );
  for (const sources of [ecdSources(), old]) {
    const { at } = await importedExport(sources);
    const clients = listRecords(at.db, at.scope, "client", null);
    const second = clients.find(({ pseudonym }) => pseudonym === "C0002");
    expect(second?.note).toBe("geïrriteerd bij drukte");
  }
});

test("a citizen service number is nowhere: not in the database, not in the report", async () => {
  const { at, report } = await importedExport();

  expect(byteSearch(at, "houdt van paarden")).toBe(true);
  for (const secret of ["305.213.647", "305213647", "3052 13647", "213.647"]) {
    expect(byteSearch(at, secret)).toBe(false);
    expect(JSON.stringify(report)).not.toContain(secret);
  }
});

test("a second run of the same export doubles nothing", async () => {
  const { at } = await importedExport();
  const before = countRecords(at.db, at.scope.organisationId);
  const again = await importInto(at, ecdSources());

  expect(countRecords(at.db, at.scope.organisationId)).toEqual(before);
  expect(Object.values(again.stored).every((count) => count === 0)).toBe(true);
  expect(again.changed).toEqual({});
  const rows = Object.values(stored).reduce((sum, count) => sum + count, 0);
  expect(again.repeats).toHaveLength(rows + repeats.length);
});

test("one refused row stops everything unless the valid rows are accepted", async () => {
  const at = aDatabase();
  const before = countRecords(at.db, at.scope.organisationId);
  const report = await importInto(at, ecdSources(), { acceptValid: false });

  expect(report.accepted).toBe(false);
  expect(report.stored.clienten).toBe(0);
  expect(report.valid).toEqual(stored);
  expect(report.refused).toHaveLength(refused.length);
  expect(countRecords(at.db, at.scope.organisationId)).toEqual(before);
});

test("a trial run says what would happen and leaves no trace", async () => {
  const at = aDatabase();
  const report = await importInto(at, ecdSources(), { dryRun: true });

  expect(report.valid).toEqual(stored);
  expect(report.stored.trajecten).toBe(0);
  expect(byteSearch(at, "import.run")).toBe(false);
});

test("an import leaves one audit line, and a trajectory gets its intensity and funding", async () => {
  const { at } = await importedExport();
  const { rows } = listAudit(at.db, at.scope.organisationId);
  expect(rows.filter(({ action }) => action === "import.run")).toHaveLength(1);

  const id = findTrajectoryId(at.db, at.scope, "T0002") ?? "";
  expect(listRecords(at.db, at.scope, "intensity", id)).toMatchObject([
    { from: "2026-03-28", until: null, hoursPerDay: 10, ratio: "2:1", exclusivelyRostered: true },
  ]);
  expect(listRecords(at.db, at.scope, "funding", id)).toMatchObject([{ scheme: "meerzorg" }]);
});
