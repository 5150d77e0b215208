import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  commit,
  listAudit,
  openDatabase,
  recordAccess,
  saveOrganisation,
  saveRecord,
  saveSetting,
  saveTeam,
} from "@nabij/db";
import { aFolder } from "@nabij/db/testing";
import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { beforeAll, expect, test } from "vitest";
import { establishmentSetting } from "../restriction-rules/establishments.ts";
import { databaseFile } from "../upkeep/node-files.ts";
import { nl } from "../words/nl.ts";
import { CommandRefusal, type Shell, WrongUse } from "./command.ts";
import { exportCommand } from "./export.ts";
import { commandActor } from "./own-organisation.ts";

const now = new Date("2026-11-01T12:00:00Z");
const dataDir = aFolder();

const organisation = { id: anId(900), name: "De Proef", fictional: false };
const scope = { organisationId: organisation.id, clientIds: null };

/** Five restrictions in the first half of 2026: two go along, three have something to mend. */
function restrictions() {
  const recorded = { trajectoryId: anId(2), form: "toezicht", regime: "wzd", resistance: true };
  const others = [
    {},
    { until: "2026-03-31" },
    { regime: null },
    { form: null },
    { regime: "vrijwillig" },
  ];
  return others.map((fields, index) =>
    aRecord("restriction", { ...recorded, from: "2026-02-01", ...fields }, anId(10 + index)),
  );
}

beforeAll(() => {
  const db = openDatabase({ file: databaseFile(dataDir) });
  const stored = commit(db, [
    saveOrganisation(organisation),
    saveTeam(scope, { id: anId(30), name: "=Noord" }),
    saveSetting(scope, establishmentSetting, [{ teamId: anId(30), number: "000012345678" }]),
    saveRecord(scope, "client", aClient({ chosenName: "Sam", teamId: anId(30) })),
    saveRecord(scope, "trajectory", aTrajectory()),
    ...restrictions().map((each) => saveRecord(scope, "restriction", each)),
    recordAccess(commandActor(organisation.id), "test.prepare", null, now),
  ]);
  if (!stored.ok) throw new Error("not stored");
  db.close();
});

/** What the command answered on stdout and what it said beside it. */
async function exported(args: readonly string[], language: "nl" | "en" = "nl") {
  const printed: string[] = [];
  const noted: string[] = [];
  const shell: Shell = {
    env: { dataDir, host: "127.0.0.1", port: 0, language, logLevel: "silent" },
    ...{ words: nl, now: () => now },
    print: (text) => printed.push(text),
    note: (text) => noted.push(text),
  };
  await exportCommand.run(["igj", ...args], shell);
  return { printed: printed.join("\n"), noted: noted.join("\n") };
}

/** The rows of a file, without its header. */
function rowsOf(folder: string, file: string): readonly string[] {
  return readFileSync(join(folder, file), "utf8").trimEnd().split("\r\n").slice(1);
}

test("the overview and the drop-out list are written beside each other, and say what they are not", async () => {
  const folder = join(aFolder(), "uit");
  const { printed, noted } = await exported(["--half", "2026-1", "--out", folder]);
  const files = ["uitvallijst-igj-2026-1.csv", "voorbereiding-igj-2026-1.csv"];
  expect(readdirSync(folder).toSorted()).toEqual(files);
  const [dropOuts = [], rows = []] = files.map((file) => rowsOf(folder, file));
  expect(rows.map((row) => row.split(";").slice(0, 3))).toEqual([
    ["C0001", "'=Noord", "000012345678"],
    ["C0001", "'=Noord", "000012345678"],
  ]);
  expect(dropOuts.map((row) => row.split(";").at(5))).toEqual([
    "Niet vastgelegd onder welke regels",
    "Vorm niet bekend",
    "Valt onder andere regels dan de Wzd",
  ]);
  expect([...rows, ...dropOuts].join("")).not.toContain("Sam");
  expect(printed).toBe(
    "2026-1: 2 beperkingen van 1 cliënten gaan mee, 3 vallen af. Aanleveren uiterlijk 2026-08-12.",
  );
  expect(noted).toContain("niet het officiële bestand");
});

test("without a half year it is the one to deliver next, as JSON on stdout alone", async () => {
  const { printed, noted } = await exported(["--json"]);
  expect(JSON.parse(printed)).toMatchObject({
    isOfficialFile: false,
    rules: { version: 1 },
    half: "2026-2",
    dueOn: "2027-02-12",
    isRunning: true,
  });
  expect(noted).toContain("niet het officiële bestand");
});

test("that clients were taken along is on record", async () => {
  await exported(["--json"], "en");
  const db = openDatabase({ file: databaseFile(dataDir) });
  const { rows } = listAudit(db, organisation.id, { limit: 1 });
  db.close();
  expect(rows.map(({ action }) => action)).toEqual(["export.igj"]);
});

test.each([
  [["--half", "2026-3", "--json"], WrongUse, "Schrijf een halfjaar als 2026-1"],
  [["--half", "2026-1"], WrongUse, "Noem met --out de map"],
  [["--out", dataDir], CommandRefusal, "is niet leeg"],
])("%j is refused in one sentence", async (args, kind, sentence) => {
  const refused = exported(args);
  await expect(refused).rejects.toBeInstanceOf(kind);
  await expect(refused).rejects.toThrow(sentence);
});
