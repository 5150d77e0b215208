import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Database,
  findClientId,
  hasAuditHash,
  listAudit,
  openDatabase,
  takeLock,
  verifyAudit,
} from "@nabij/db";
import { aFolder } from "@nabij/db/testing";
import { expect, onTestFinished, test } from "vitest";
import { lastBackup } from "./last-backup.ts";
import { databaseFile, lockFile } from "./node-files.ts";
import { aDataFolder, backupTime } from "./testing.ts";

/** The database of a folder that a backup was put back in. */
function openedIn(dataDir: string): Database {
  const db = openDatabase({ file: databaseFile(dataDir) });
  onTestFinished(() => db.close());
  return db;
}

/** How many rows every table has, but for the tables that a backup leaves empty. */
function rowsOf({ sqlite }: Database): Readonly<Record<string, number>> {
  const names = sqlite
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[];
  const left = names.filter((name) => name !== "audit" && name !== "federation_ledger");
  const count = (name: string) => sqlite.prepare(`select count(*) from "${name}"`).pluck().get();
  return Object.fromEntries(left.map((name) => [name, Number(count(name))]));
}

test("what was put back on another machine is what was there, and the access log says so", () => {
  const { db, organisation, scope, keyFile, dataDir, file, backup, restore } = aDataFolder();
  expect(backup()).toMatchObject({
    ok: true,
    value: { file, organisations: 1, keys: 1, madeAt: backupTime.toISOString() },
  });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(lastBackup(dataDir)).toEqual(backupTime);
  const before = rowsOf(db);
  const chain = verifyAudit(db, organisation.id);
  const into = join(aFolder(), "nieuw", "data");
  expect(restore(into)).toMatchObject({ ok: true, value: { setAside: null, organisations: 1 } });
  const again = openedIn(into);
  expect(rowsOf(again)).toEqual(before);
  expect(findClientId(again, scope, "BLAUW17")).toBe(findClientId(db, scope, "BLAUW17"));
  const [restored, made] = listAudit(again, organisation.id).rows;
  expect([made?.action, restored?.action]).toEqual(["node.backup", "node.restore"]);
  expect(chain).toMatchObject({ ok: true, head: made?.hash });
  expect(verifyAudit(again, organisation.id)).toMatchObject({ ok: true, head: restored?.hash });
  expect(readFileSync(join(into, keyFile), "utf8")).toBe("ab".repeat(32));
  expect([statSync(into).mode & 0o777, statSync(join(into, keyFile)).mode & 0o777]).toEqual([
    0o700, 0o600,
  ]);
  expect(lastBackup(into)).toEqual(backupTime);
});

test("the secret of log-ins is not in a backup: nobody comes in with it", () => {
  const { file, backup, restore } = aDataFolder();
  expect(backup().ok).toBe(true);
  expect(readFileSync(file).includes("geheim van het inloggen")).toBe(false);
  const into = aFolder();
  expect(restore(into).ok).toBe(true);
  expect(readdirSync(into)).not.toContain("session-secret");
});

/** Writes a setting and its line, over and over, in a process of its own, until it is ended. */
async function aWriter(file: string, organisationId: string) {
  const code = `import { commit, openDatabase, recordAccess, saveSetting } from "@nabij/db";
    const [file, organisationId] = process.argv.slice(1);
    const db = openDatabase({ file });
    const scope = { organisationId, clientIds: null };
    const actor = { userId: "u", role: "beheerder", organisationId };
    let number = 0;
    const write = () => {
      number += 1;
      const line = recordAccess(actor, "test.write", null, new Date());
      commit(db, [saveSetting(scope, "number " + number, number), line]);
      if (number === 20) console.log("writes");
      // As people do: the file is free in between.
      setTimeout(write, 3);
    };
    write();`;
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  const args = ["--input-type=module", "-e", code, file, organisationId];
  const child = spawn(process.execPath, args, { cwd });
  await new Promise((begun) => child.stdout.once("data", begun));
  return async () => {
    const gone = new Promise((done) => child.once("close", done));
    child.kill("SIGTERM");
    await gone;
  };
}

test("a backup made while the node writes is one moment of it: no half change, the chain whole", async () => {
  const { db, organisation, backup, restore } = aDataFolder();
  const stop = await aWriter(db.file, organisation.id);
  const made = backup();
  await stop();
  expect(made.ok).toBe(true);
  const into = aFolder();
  expect(restore(into).ok).toBe(true);
  const again = openedIn(into);
  const count = (query: string) => Number(again.sqlite.prepare(query).pluck().get());
  const settings = count("select count(*) from setting where name like 'number %'");
  expect(settings).toBeGreaterThanOrEqual(20);
  expect(count("select count(*) from audit where action = 'test.write'")).toBe(settings);
  expect(verifyAudit(again, organisation.id).ok).toBe(true);
  const [, lastOfBackup] = listAudit(again, organisation.id).rows;
  expect(hasAuditHash(db, organisation.id, lastOfBackup?.hash ?? "")).toBe(true);
  expect(verifyAudit(db, organisation.id).ok).toBe(true);
});

test("a backup writes over nothing, and leaves nothing behind when it is refused", () => {
  const { backup, file } = aDataFolder();
  expect(backup().ok).toBe(true);
  const first = readFileSync(file);
  expect(backup()).toEqual({ ok: false, error: { type: "FileExists" } });
  expect(readFileSync(file).equals(first)).toBe(true);
  const nowhere = join(dirname(file), "geen-map", "nabij.backup");
  expect(backup(nowhere)).toEqual({ ok: false, error: { type: "FileUnwritable" } });
  expect(readdirSync(dirname(file))).toEqual(["nabij.backup"]);
});

test("damaged data are not made into a backup that looks whole", () => {
  const { db, backup, file, dataDir } = aDataFolder();
  db.sqlite.exec("update audit set action = 'niets' where seq = 1");
  expect(backup()).toEqual({ ok: false, error: { type: "Damaged", faults: ["access-log"] } });
  expect(existsSync(file)).toBe(false);
  db.close();
  const torn = readFileSync(databaseFile(dataDir));
  torn.fill(0xff, 40_000, torn.length - 40_000);
  writeFileSync(databaseFile(dataDir), torn);
  expect(backup()).toEqual({ ok: false, error: { type: "Damaged", faults: ["integrity"] } });
});

test("data that are there are only set aside when asked, and never while somebody works there", () => {
  const { db, backup, restore, dataDir } = aDataFolder();
  expect(backup().ok).toBe(true);
  expect(restore(dataDir)).toEqual({ ok: false, error: { type: "NotEmpty" } });
  expect(restore(dataDir, true)).toEqual({ ok: false, error: { type: "InUse" } });
  const release = takeLock(lockFile(dataDir));
  db.close();
  expect(restore(dataDir, true)).toEqual({ ok: false, error: { type: "InUse" } });
  release?.();
  const before = readFileSync(databaseFile(dataDir));
  const done = restore(dataDir, true);
  const aside = done.ok ? (done.value.setAside ?? "") : "";
  expect(dirname(aside)).toBe(dataDir);
  expect(statSync(aside).mode & 0o777).toBe(0o700);
  expect(readFileSync(databaseFile(aside)).length).toBe(before.length);
  expect(readdirSync(aside)).toContain("session-secret");
  expect(openedIn(dataDir).file).toBe(databaseFile(dataDir));
  expect(readdirSync(dataDir).filter((name) => name.startsWith("."))).toEqual([]);
});

test("data that cannot be read any more are set aside all the same", () => {
  const { backup, restore } = aDataFolder();
  expect(backup().ok).toBe(true);
  const into = aFolder();
  writeFileSync(databaseFile(into), "geen database meer ".repeat(500));
  expect(restore(into, true).ok).toBe(true);
  expect(openedIn(into).file).toBe(databaseFile(into));
});

test("what is no backup, or a damaged one, changes nothing", () => {
  const { backup, restore, file, dataDir } = aDataFolder();
  const into = aFolder();
  expect(restore(into)).toEqual({ ok: false, error: { type: "NotABackup" } });
  writeFileSync(file, readFileSync(databaseFile(dataDir)));
  expect(restore(into)).toEqual({ ok: false, error: { type: "NotABackup" } });
  const other = join(aFolder(), "nabij.backup");
  expect(backup(other).ok).toBe(true);
  const torn = readFileSync(other);
  torn.fill(0xff, Math.floor(torn.length / 2), Math.floor(torn.length / 2) + 20_000);
  writeFileSync(file, torn);
  expect(restore(into)).toEqual({
    ok: false,
    error: { type: "Damaged", faults: ["integrity"] },
  });
  expect(readdirSync(into)).toEqual([]);
});

test("a folder without data gives no backup, and what was set aside before is not in the way", () => {
  const { backup, restore, dataDir } = aDataFolder();
  expect(backup().ok).toBe(true);
  const into = aFolder();
  mkdirSync(join(into, "before-restore-2026"));
  expect(restore(into).ok).toBe(true);
  expect(existsSync(join(dataDir, "last-backup.json"))).toBe(true);
});
