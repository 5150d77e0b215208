import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Database, saveMembership, takeLock } from "@nabij/db";
import { aFolder } from "@nabij/db/testing";
import { expect, onTestFinished, test } from "vitest";
import type { Env } from "../env.ts";
import { lookAtPrograms } from "./look-around.ts";
import { lookAtNode } from "./look-at-node.ts";
import { databaseFile, lockFile } from "./node-files.ts";
import { aDataFolder, backupTime } from "./testing.ts";

const envOf = (dataDir: string, port = 0): Env => ({
  ...{ dataDir, port, host: "127.0.0.1", language: "nl", logLevel: "silent" },
});

/** The findings of a node by name, apart from the web apps: those are built or not where tests run. */
async function looked(dataDir: string, { now = backupTime, port = 0 } = {}) {
  const findings = await lookAtNode(envOf(dataDir, port), now);
  const names = findings.map(({ id, mark }) => `${mark} ${id}`);
  return { findings, names: names.filter((name) => !name.includes(" web")) };
}

const lineOf = (names: readonly string[], part: string) =>
  names.filter((name) => name.includes(part));

test("a node that is in order has nothing wrong, and a backup is asked for until there is one", async () => {
  const { dataDir, backup } = aDataFolder();
  const first = await looked(dataDir);
  expect(lineOf(first.names, "wrong")).toEqual([]);
  expect(lineOf(first.names, "attention")).toEqual(["attention backupNone"]);
  expect(lineOf(first.names, "signals")).toEqual(["good signalsGood"]);
  expect(backup().ok).toBe(true);
  expect(lineOf((await looked(dataDir)).names, "attention")).toEqual([]);
  const later = await looked(dataDir, { now: new Date("2026-03-12T09:00:00Z") });
  expect(later.findings).toContainEqual({
    ...{ id: "backupOld", mark: "attention" },
    facts: { madeAt: backupTime.toISOString(), days: 10 },
  });
});

test("an empty folder, or none, is no fault", async () => {
  const empty = aFolder();
  expect(lineOf((await looked(empty)).names, "data")).toEqual(["attention dataMissing"]);
  const none = await looked(join(empty, "niets"));
  expect(lineOf(none.names, "folder")).toEqual(["attention folderMissing"]);
});

const broken: readonly (readonly [string, string, (db: Database) => void])[] = [
  ["a line of the access log", "wrong accessLogBroken", run("update audit set action = 'x'")],
  ["a missing signal", "wrong signalsDiffer", run("delete from signal_span")],
  ["signals by other rules", "attention signalsWait", run("update signal_kept set rules = ''")],
  ["another journal", "wrong notDurable", run("pragma journal_mode = delete")],
  ["data of an older version", "attention schemaOld", run("pragma user_version = 7")],
  ["data of a newer version", "wrong schemaNew", run("pragma user_version = 9999")],
  [
    "a row that points nowhere",
    "wrong referencesBroken",
    run("pragma foreign_keys = off; insert into team values ('t', 'niemand', 'Noord')"),
  ],
];

function run(sql: string) {
  return ({ sqlite }: Database) => void sqlite.exec(sql);
}

test.each(broken)("%s is found: %s", async (_, expected, breakIt) => {
  const { db, dataDir } = aDataFolder();
  breakIt(db);
  const { names } = await looked(dataDir);
  expect(names).toContain(expected);
});

test("a file that is no database, or a backup laid in its place, is found", async () => {
  const { dataDir, backup } = aDataFolder();
  const folder = aFolder();
  expect(backup(databaseFile(folder)).ok).toBe(true);
  expect((await looked(folder)).names).toContain("wrong dataIsBackup");
  rmSync(databaseFile(folder));
  writeFileSync(databaseFile(folder), "geen database ".repeat(500));
  expect((await looked(folder)).names).toContain("wrong dataUnreadable");
  chmodSync(dataDir, 0o755);
  expect((await looked(dataDir)).findings).toContainEqual({
    ...{ id: "folderOpen", mark: "wrong", facts: { folder: dataDir, mode: "755" } },
  });
});

test("a clock that is behind the access log is found", async () => {
  const { dataDir } = aDataFolder();
  const { names } = await looked(dataDir, { now: new Date("2020-01-01T00:00:00Z") });
  expect(names).toContain("wrong clockBehind");
});

test("who compares needs the key of the organisation", async () => {
  const { db, dataDir, organisation, write, keyFile } = aDataFolder();
  const lists = { waitingUpdates: [], trusted: [], allowedPlans: [] };
  write(
    saveMembership({
      ...{ organisationId: organisation.id, hubAddress: "https://hub.example", hubName: "Hub" },
      ...{ hubKey: "sleutel", status: "member", applicationId: null, memberId: null },
      ...{ roster: null, floors: null, since: "2026-03-01T09:00:00.000Z", ...lists },
    }),
  );
  expect((await looked(dataDir)).names).toContain("good identityGood");
  rmSync(join(dataDir, keyFile));
  expect((await looked(dataDir)).names).toContain("wrong identityUnreadable");
  expect(db.sqlite.open).toBe(true);
});

/** A server on a port of its own that gives this answer to everything. */
async function aServer(answer: string): Promise<number> {
  const server: Server = createServer((_, response) => response.end(answer));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

test("the port is free, of this node, of another Nabij, or of something else", async () => {
  const { dataDir } = aDataFolder();
  const onPort = async (port: number) => lineOf((await looked(dataDir, { port })).names, "port");
  const nabij = await aServer('{"ok":true,"version":"0.1.0"}');
  const other = await aServer("hallo");
  expect(await onPort(0)).toEqual(["good portFree"]);
  expect(await onPort(other)).toEqual(["wrong portOther"]);
  expect(await onPort(nabij)).toEqual(["attention portOtherFolder"]);
  const release = takeLock(lockFile(dataDir));
  expect(await onPort(nabij)).toEqual(["good portOurs"]);
  expect(await onPort(other)).toEqual(["attention portSilent"]);
  release?.();
});

test("an old Node is found", () => {
  expect(lookAtPrograms("22.4.0")).toContainEqual({
    ...{ id: "nodeOld", mark: "wrong", facts: { version: "22.4.0", needed: 24 } },
  });
});
