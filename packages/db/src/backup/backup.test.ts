import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { aClient } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { openDatabase } from "#connect";
import { verifyAudit } from "../audit/read-audit.ts";
import {
  DatabaseIsBackupError,
  DatabaseTooNewError,
  NotABackupError,
} from "../connect/database-errors.ts";
import { knownMigrations } from "../connect/migrate.ts";
import { saveRecord } from "../record/save-record.ts";
import { aDatabase, aFolder } from "../testing/sqlite.ts";
import { databaseFaults } from "./check-database.ts";
import { copyDatabase, openCopy, sealBackup } from "./make-copy.ts";
import { openBackupToUse, readBackup } from "./read-backup.ts";

const key = { name: "federation-key-een", content: Buffer.from("sleutelsleutelsleutel") };

function aBackup() {
  const world = aDatabase({ file: true });
  world.write(saveRecord(world.scope, "client", aClient({ pseudonym: "BLAUW17" })));
  const file = join(aFolder(), "nabij.backup");
  const seal = () => {
    copyDatabase(world.db, file);
    sealBackup(openCopy(file), [key]);
    return file;
  };
  return { ...world, file, seal };
}

test("a backup is whole, holds the files given, and only its owner can read it", () => {
  const { db, seal, organisation } = aBackup();
  const file = seal();
  expect(readBackup(file)).toEqual({
    schemaVersion: knownMigrations().length,
    organisations: 1,
    accessLogLines: verifyLines(db, organisation.id),
    files: [key],
    faults: [],
  });
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

function verifyLines(db: Parameters<typeof verifyAudit>[0], id: string): number {
  const verdict = verifyAudit(db, id);
  return verdict.ok ? verdict.lines : -1;
}

test("what was erased and still lies in pages nobody uses does not come along", async () => {
  const { db, seal } = aBackup();
  // As a tool would leave it that does not overwrite: the page-by-page copy still has it.
  db.sqlite.pragma("secure_delete = OFF");
  const words = "Sefanja vertelde over het zwembad. ".repeat(300);
  db.sqlite.prepare("update client set pseudonym = ?").run(words);
  db.sqlite.exec("update client set pseudonym = 'BLAUW17'");
  const pages = join(aFolder(), "pages");
  await db.sqlite.backup(pages);
  expect(readFileSync(pages).includes("Sefanja vertelde")).toBe(true);
  const copy = readFileSync(seal());
  expect(copy.includes("BLAUW17")).toBe(true);
  expect(copy.includes("Sefanja vertelde")).toBe(false);
});

test("nobody is signed in in a backup", () => {
  const { db, organisation, seal } = aBackup();
  const { id } = organisation;
  db.sqlite.exec(`insert into user (id, name, email, created_at, updated_at, organisation_id, role)
    values ('u', 'Noor', 'noor@zorg.example', 0, 0, '${id}', 'zorgmanager');
    insert into session (id, expires_at, token, created_at, updated_at, user_id)
    values ('s', 0, 'toegangsbewijstoegangsbewijs', 0, 0, 'u')`);
  const copy = readFileSync(seal());
  expect(copy.includes("noor@zorg.example")).toBe(true);
  expect(copy.includes("toegangsbewijs")).toBe(false);
});

test("a backup is not started on, and what is none is not put back", () => {
  const { db, seal } = aBackup();
  const file = seal();
  const before = readFileSync(file);
  expect(() => openDatabase({ file })).toThrow(DatabaseIsBackupError);
  expect(() => openDatabase({ file, readonly: true })).toThrow(DatabaseIsBackupError);
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(() => readBackup(db.file)).toThrow(NotABackupError);
  const letter = join(aFolder(), "brief.txt");
  writeFileSync(letter, "Beste collega, dit is geen back-up. ".repeat(100));
  expect(() => readBackup(letter)).toThrow(NotABackupError);
});

test("a backup of a newer version is told apart from one that is damaged", () => {
  const { seal } = aBackup();
  const file = seal();
  const whole = readFileSync(file);
  const newer = Buffer.from(whole);
  // The schema version stands in four bytes of the head of the file.
  newer.writeUInt32BE(knownMigrations().length + 1, 60);
  writeFileSync(file, newer);
  expect(() => readBackup(file)).toThrow(DatabaseTooNewError);
  const torn = Buffer.from(whole);
  torn.fill(0xff, Math.floor(torn.length / 2), Math.floor(torn.length / 2) + 20_000);
  writeFileSync(file, torn);
  expect(readBackup(file).faults).toEqual(["integrity"]);
});

test("a changed line of the access log and a row that points nowhere are found", () => {
  const { db } = aDatabase();
  expect(databaseFaults(db)).toEqual([]);
  db.sqlite.exec("update audit set action = 'niets'");
  db.sqlite.pragma("foreign_keys = OFF");
  db.sqlite.exec("insert into team (id, organisation_id, name) values ('t', 'niemand', 'Noord')");
  expect(databaseFaults(db, { quick: true })).toEqual(["foreign-keys", "access-log"]);
});

test("a backup that is put to use is a database as it was, and holds no file any more", () => {
  const { db, seal, organisation } = aBackup();
  const file = seal();
  const opened = openBackupToUse(file);
  expect(opened.files).toEqual([key]);
  opened.db.close();
  expect(readFileSync(file).includes(key.content)).toBe(false);
  const again = openDatabase({ file });
  expect(verifyAudit(again, organisation.id)).toEqual(verifyAudit(db, organisation.id));
  const tables = (of: typeof db) =>
    of.sqlite
      .prepare("select name from sqlite_schema where name not like 'sqlite_%' order by name")
      .all();
  expect(tables(again)).toEqual(tables(db));
  again.close();
});
