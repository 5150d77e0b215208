import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  commit,
  type Database,
  listAudit,
  listOrganisations,
  listRecords,
  openDatabase,
  recordAccess,
  saveOrganisation,
  saveRecord,
  type Write,
} from "@nabij/db";
import { aFolder } from "@nabij/db/testing";
import { fieldsOf, records, signalsAt } from "@nabij/domain";
import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { tableKinds } from "@nabij/interop";
import { ecdExportFolder } from "@nabij/interop/testing";
import { expect, test } from "vitest";
import { loadDemoOrganisation } from "../features/demo/load-demo-organisation.ts";
import { signalsOf } from "../features/signal/signals-of.ts";
import { nl } from "../words/nl.ts";
import { CommandRefusal, type Shell, WrongUse } from "./command.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { databaseFile } from "./open-node.ts";
import { commandActor } from "./own-organisation.ts";

const now = new Date("2026-11-01T12:00:00Z");
const files = tableKinds.map((kind) => `${kind}.csv`);

function shellOf(dataDir: string, said: string[] = []): Shell {
  return {
    env: { dataDir, host: "127.0.0.1", port: 0, language: "nl", logLevel: "silent" },
    ...{ words: nl, now: () => now },
    print: (text) => said.push(text),
    note: (text) => said.push(text),
  };
}

/** The folder of a new export, and what the command said. */
async function exported(dataDir: string) {
  const folder = join(aFolder(), "uit");
  const said: string[] = [];
  await exportCommand.run(["csv", "--out", folder], shellOf(dataDir, said));
  return { folder, said };
}

async function importedFrom(folder: string): Promise<string> {
  const dataDir = aFolder();
  const paths = files.map((file) => join(folder, file));
  await importCommand.run(paths, shellOf(dataDir));
  return dataDir;
}

function inNode<T>(dataDir: string, look: (db: Database) => T): T {
  const db = openDatabase({ file: databaseFile(dataDir) });
  try {
    return look(db);
  } finally {
    db.close();
  }
}

function scopeOf(db: Database) {
  return { organisationId: listOrganisations(db)[0]?.id ?? "", clientIds: null };
}

/** A node with one client, one trajectory and what a test adds to them. */
function aNode(...more: readonly Write[]) {
  const organisation = { id: anId(900), name: "De Proef", fictional: false };
  const scope = { organisationId: organisation.id, clientIds: null };
  const dataDir = aFolder();
  inNode(dataDir, (db) =>
    commit(db, [
      saveOrganisation(organisation),
      saveRecord(scope, "client", aClient({ pseudonym: "C1", note: '=1+1;\r\n\'@noot "x"' })),
      saveRecord(scope, "trajectory", aTrajectory({ number: "-T1" })),
      ...more,
      recordAccess(commandActor(organisation.id), "test.prepare", null, now),
    ]),
  );
  return dataDir;
}

const bytes = (folder: string) => files.map((file) => readFileSync(join(folder, file), "utf8"));

test("an organisation comes out, goes into an empty node and comes out the same to the byte", async () => {
  const demo = aFolder();
  inNode(demo, (db) => loadDemoOrganisation(db, "de-kade", now));
  const first = await exported(demo);
  const second = await exported(await importedFrom(first.folder));
  expect(bytes(second.folder)).toEqual(bytes(first.folder));
  expect(bytes(first.folder)[tableKinds.indexOf("uren")]?.split("\r\n").length).toBeGreaterThan(
    100,
  );
});

test("what came from files gives the same signals after it went out and in again", async () => {
  const before = aFolder();
  const sources = files.map((file) => new URL(file, ecdExportFolder).pathname);
  await importCommand.run([...sources, "--accept-valid"], shellOf(before));
  const first = await exported(before);
  const after = await importedFrom(first.folder);
  const [was, is] = [before, after].map((dataDir) =>
    inNode(dataDir, (db) => {
      const { signals } = signalsOf(db, scopeOf(db), "2026-11-01", (facts) =>
        signalsAt(facts, "2026-11-01"),
      );
      return signals.map(({ id, trajectoryNumber }) => `${id} ${trajectoryNumber}`).toSorted();
    }),
  );
  expect(is).toEqual(was);
  expect(is?.length).toBeGreaterThan(100);
  expect(bytes((await exported(after)).folder)).toEqual(bytes(first.folder));
});

test("no text is run as a formula, and none is changed by that", async () => {
  const { folder } = await exported(aNode());
  const written = readFileSync(join(folder, "clienten.csv"), "utf8");
  expect(written.startsWith("\uFEFFClientnummer;Geboortedatum;")).toBe(true);
  expect(written).toContain(`"'=1+1;\n'@noot ""x"""\r\n`);
  inNode(await importedFrom(folder), (db) => {
    expect(listRecords(db, scopeOf(db), "client", null)[0]?.note).toBe('=1+1;\n\'@noot "x"');
    expect(listRecords(db, scopeOf(db), "trajectory", null)[0]?.number).toBe("-T1");
  });
});

test("a goal without a number gets its own, and a number that is there twice is kept once", async () => {
  const scope = { organisationId: anId(900), clientIds: null };
  const parents = { trajectoryId: anId(2), startDate: "2026-01-01", status: "lopend" };
  const goal = (place: number, number: string | null) =>
    saveRecord(
      scope,
      "goal",
      aRecord("goal", { ...parents, number, description: `doel ${place}` }, anId(place)),
    );
  const { folder } = await exported(aNode(goal(11, null), goal(12, "D1"), goal(13, "D1")));
  const numbers = readFileSync(join(folder, "doelen.csv"), "utf8")
    .split("\r\n")
    .slice(1, -1)
    .map((line) => line.split(";")[0]);
  const unnumbered = "0000-0000-0000-4000-8000-0000-0000-0011";
  const second = "0000-0000-0000-4000-8000-0000-0000-0013";
  expect(numbers).toHaveLength(3);
  expect(new Set(numbers)).toEqual(new Set([unnumbered, second, "D1"]));
});

test("nearness that changed underway stands in the folder with all fields only", async () => {
  const scope = { organisationId: anId(900), clientIds: null };
  const step = (place: number, fields: object) =>
    saveRecord(
      scope,
      "intensity",
      aRecord("intensity", { trajectoryId: anId(2), ...fields }, anId(place)),
    );
  const dataDir = aNode(
    step(21, { from: "2026-01-01", until: "2026-02-01", hoursPerDay: 16 }),
    step(22, { from: "2026-02-02", hoursPerDay: 8.5, carers: 6 }),
  );
  const { folder, said } = await exported(dataDir);
  expect(readFileSync(join(folder, "trajecten.csv"), "utf8")).not.toContain("8,5");
  const all = readFileSync(join(folder, "niet-importeerbaar", "intensity.csv"), "utf8");
  const [header = "", first = ""] = all.replace("\uFEFF", "").split("\r\n");
  expect(header.split(";")).toEqual(fieldsOf("intensity"));
  expect(first.split(";")).toHaveLength(Object.keys(records.intensity.schema.shape).length);
  expect(all).toContain(";8.5;");
  expect(said.join("\n")).toContain("Bij 1 trajecten");
});

test("only its owner can read an export, and that it was made is on record", async () => {
  const dataDir = aNode();
  const { folder } = await exported(dataDir);
  const modes = [folder, join(folder, "clienten.csv"), join(folder, "niet-importeerbaar")];
  expect(modes.map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600, 0o700]);
  const [line] = inNode(dataDir, (db) => listAudit(db, anId(900)).rows);
  expect(line).toMatchObject({ action: "export.csv", actorId: "command-line" });
});

test("a folder with something in it is left as it is", async () => {
  const folder = aFolder();
  mkdirSync(join(folder, "vol"));
  const shell = shellOf(aNode());
  await expect(exportCommand.run(["csv", "--out", folder], shell)).rejects.toThrow("niet leeg");
  const file = join(folder, "bestand");
  writeFileSync(file, "");
  const below = ["csv", "--out", join(file, "uit")];
  await expect(exportCommand.run(below, shell)).rejects.toBeInstanceOf(CommandRefusal);
  await expect(exportCommand.run(["csv"], shell)).rejects.toBeInstanceOf(WrongUse);
  expect(readdirSync(folder).toSorted()).toEqual(["bestand", "vol"]);
});
