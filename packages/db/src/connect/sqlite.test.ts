import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from "drizzle-kit/api";
import { expect, test } from "vitest";
import { type Database, openDatabase, schemaVersion } from "#connect";
import { audit } from "../audit/table.ts";
import * as federationTables from "../federation/table.ts";
import { importedRow } from "../import/table.ts";
import * as signalTables from "../kept-signal/table.ts";
import { organisation, team } from "../organisation/table.ts";
import { recordTables } from "../record/tables.ts";
import * as reflectionTables from "../reflection/table.ts";
import { setting } from "../setting/table.ts";
import { aFolder } from "../testing/sqlite.ts";
import { trajectoryChange } from "../trajectory/change-table.ts";
import { authTables } from "../user/table.ts";
import { savedView } from "../view/table.ts";
import { DatabaseTooNewError, DatabaseUnwritableError } from "./database-errors.ts";
import { knownMigrations, migrate } from "./migrate.ts";

const aFile = () => join(aFolder(), "data", "nabij.sqlite");

const pragma = (db: Database, name: string) => db.sqlite.pragma(name, { simple: true });

test("every open is durable, checks foreign keys and waits for a busy file", () => {
  const file = aFile();
  openDatabase({ file }).close();
  for (const db of [openDatabase({ file }), openDatabase({ file, migrate: false })]) {
    expect(pragma(db, "journal_mode")).toBe("wal");
    expect(pragma(db, "synchronous")).toBe(2);
    expect(pragma(db, "foreign_keys")).toBe(1);
    expect(pragma(db, "busy_timeout")).toBe(5000);
    db.close();
  }
});

test("the schema version counts the migrations", () => {
  const db = openDatabase({ file: ":memory:" });
  expect(knownMigrations().length).toBeGreaterThan(0);
  expect(schemaVersion(db)).toBe(knownMigrations().length);
});

test("a second connection that only reads sees what the first wrote and cannot write", () => {
  const file = aFile();
  const writer = openDatabase({ file });
  const reader = openDatabase({ file, readonly: true });
  writer.sqlite.exec("insert into organisation values ('o', 'Een', 1)");
  expect(reader.sqlite.prepare("select name from organisation").pluck().get()).toBe("Een");
  expect(() => reader.sqlite.exec("delete from organisation")).toThrow("readonly");
  reader.close();
  writer.close();
});

test("a database of a newer version is refused and left as it was", () => {
  const file = aFile();
  openDatabase({ file }).close();
  const newer = new Sqlite(file);
  newer.pragma(`user_version = ${knownMigrations().length + 3}`);
  newer.close();
  const before = readFileSync(file);
  expect(() => openDatabase({ file })).toThrow(DatabaseTooNewError);
  expect(() => openDatabase({ file, readonly: true })).toThrow(DatabaseTooNewError);
  const known = knownMigrations().length;
  expect(refusalOf(() => openDatabase({ file }))).toMatchObject({ found: known + 3, known });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("a folder that cannot be written is said to be so", () => {
  const notAFolder = join(aFolder(), "file");
  writeFileSync(notAFolder, "");
  const file = join(notAFolder, "nabij.sqlite");
  expect(() => openDatabase({ file })).toThrow(DatabaseUnwritableError);
  const missing = join(aFolder(), "missing", "nabij.sqlite");
  expect(() => openDatabase({ file: missing, readonly: true })).toThrow(DatabaseUnwritableError);
});

test("a file that is no database is broken machinery, not a missing permission", () => {
  const file = join(aFolder(), "letter.txt");
  writeFileSync(file, "Beste collega, dit is geen database. ".repeat(50));
  const size = statSync(file).size;
  expect(() => openDatabase({ file })).toThrow("not a database");
  expect(statSync(file).size).toBe(size);
});

test("a migration that fails leaves nothing behind", () => {
  const sqlite = new Sqlite(":memory:");
  const broken = ["create table one (id text);", "create table two (id text); select nonsense;"];
  expect(() => migrate(sqlite, broken)).toThrow("nonsense");
  expect(sqlite.prepare("select count(*) from sqlite_schema").pluck().get()).toBe(0);
  expect(sqlite.pragma("user_version", { simple: true })).toBe(0);
});

test("a migration that leaves a row pointing nowhere is undone", () => {
  const sqlite = new Sqlite(":memory:");
  const start = `create table parent (id text primary key);
    create table child (parent_id text references parent(id));`;
  migrate(sqlite, [start]);
  const orphan = "insert into child values ('nobody');";
  expect(() => migrate(sqlite, [start, orphan])).toThrow("point nowhere");
  expect(sqlite.prepare("select count(*) from child").pluck().get()).toBe(0);
});

test("a database migrated step by step equals a fresh one", () => {
  const migrations = knownMigrations();
  const stepwise = new Sqlite(":memory:");
  migrations.forEach((_, last) => {
    migrate(stepwise, migrations.slice(0, last + 1));
  });
  expect(schemaOf(stepwise)).toEqual(schemaOf(openDatabase({ file: ":memory:" }).sqlite));
  expect(schemaOf(stepwise).length).toBeGreaterThan(50);
});

test("the tables in code are the tables that the migrations make", async () => {
  const own = {
    audit,
    importedRow,
    organisation,
    savedView,
    setting,
    team,
    trajectoryChange,
  };
  const kept = { ...signalTables, ...reflectionTables, ...federationTables };
  const tables = { ...recordTables, ...authTables, ...kept, ...own };
  const inCode = await generateSQLiteDrizzleJson(tables, undefined, "snake_case");
  const fromNothing = await generateSQLiteDrizzleJson({}, undefined, "snake_case");
  const fresh = new Sqlite(":memory:");
  for (const statement of await generateSQLiteMigration(fromNothing, inCode)) fresh.exec(statement);
  expect(schemaOf(openDatabase({ file: ":memory:" }).sqlite)).toEqual(schemaOf(fresh));
});

/** Every table and index with its columns, foreign keys and conditions, in one comparable list. */
function schemaOf(sqlite: Sqlite.Database): readonly unknown[] {
  const names = sqlite
    .prepare(
      "select name, type, sql from sqlite_schema where name not like 'sqlite_%' order by name",
    )
    .all() as { name: string; type: string; sql: string }[];
  return names.map(({ name, type, sql }) =>
    type === "index"
      ? { name, sql: sql.replaceAll(/\s+/g, " ") }
      : {
          name,
          columns: sqlite.pragma(`table_xinfo("${name}")`),
          foreignKeys: sqlite.pragma(`foreign_key_list("${name}")`),
        },
  );
}

function refusalOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
