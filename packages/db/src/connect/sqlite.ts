import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import {
  DatabaseIsBackupError,
  DatabaseTooNewError,
  DatabaseUnwritableError,
  NotABackupError,
} from "./database-errors.ts";
import { appliedMigrations, knownMigrations, migrate } from "./migrate.ts";

/** An open database: `orm` for queries, `sqlite` for what is below them. */
export type Database = {
  readonly file: string;
  readonly orm: BetterSQLite3Database;
  readonly sqlite: Sqlite.Database;
  readonly close: () => void;
};

export type OpenOptions = {
  /** A path, or `:memory:`. A missing folder is made. */
  readonly file: string;
  /** Bring the schema up to date; on unless said otherwise. */
  readonly migrate?: boolean;
  /** Pages kept in memory, in MiB; less for a connection that only writes once. */
  readonly cacheMebibytes?: number;
  /** For a second connection that only reads; never migrates. */
  readonly readonly?: boolean;
  /** Opens a backup, and nothing but a backup; else a backup is refused. */
  readonly backup?: boolean;
};

const busyTimeoutMs = 5000;

/** Versions before it can damage a file that two connections write (quality §0.7). */
const oldestSqlite = [3, 51, 3] as const;

/**
 * Opens a database file, durable and with its schema up to date.
 * Throws {@link DatabaseTooNewError} and leaves the file alone when a newer Nabij wrote it, and
 * {@link DatabaseUnwritableError} when the folder or file cannot be written. A backup throws
 * {@link DatabaseIsBackupError}, and what is none {@link NotABackupError} when one was asked for.
 */
export function openDatabase(options: OpenOptions): Database {
  const { file, readonly = false } = options;
  const sqlite = connect(file, readonly);
  try {
    if (options.backup === true) demandBackup(sqlite);
    else refuseBackup(sqlite);
    assertSqliteVersion(sqlite);
    refuseNewer(sqlite);
    if (!readonly) sqlite.pragma("journal_mode = WAL");
    // On every open: SQLite reopens a WAL file with NORMAL, which can lose the last commits.
    sqlite.pragma("synchronous = FULL");
    // What is erased is overwritten, not only unlinked.
    sqlite.pragma("secure_delete = ON");
    sqlite.pragma(`cache_size = -${(options.cacheMebibytes ?? 64) * 1024}`);
    if (!readonly && options.migrate !== false) migrate(sqlite);
    sqlite.pragma("foreign_keys = ON");
  } catch (error) {
    sqlite.close();
    throw asUnwritable(error, file);
  }
  return {
    file,
    sqlite,
    orm: drizzle(sqlite, { casing: "snake_case" }),
    close: () => close(sqlite),
  };
}

/** The number of migrations this version of Nabij knows. */
export function latestSchema(): number {
  return knownMigrations().length;
}

/** The number of migrations this database has had. */
export function schemaVersion(db: Database): number {
  return appliedMigrations(db.sqlite);
}

function connect(file: string, readonly: boolean): Sqlite.Database {
  if (file !== ":memory:" && !readonly) makeFolder(file);
  try {
    return new Sqlite(file, { readonly, timeout: busyTimeoutMs });
  } catch (error) {
    throw asUnwritable(error, file);
  }
}

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw asUnwritable(error, file, folderCodes);
  }
}

/** The SQLite that runs, and the oldest that Nabij works with. */
export type SqliteVersions = {
  readonly version: string;
  readonly oldest: string;
  readonly isNewEnough: boolean;
};

/** Which SQLite runs here; no file is needed to know. */
export function sqliteVersions(): SqliteVersions {
  const sqlite = new Sqlite(":memory:");
  try {
    return versionsOf(sqlite);
  } finally {
    sqlite.close();
  }
}

function versionsOf(sqlite: Sqlite.Database): SqliteVersions {
  const version = String(sqlite.prepare("select sqlite_version()").pluck().get());
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  const [oldMajor, oldMinor, oldPatch] = oldestSqlite;
  const number = (major * 1000 + minor) * 1000 + patch;
  const isNewEnough = number >= (oldMajor * 1000 + oldMinor) * 1000 + oldPatch;
  return { version, oldest: oldestSqlite.join("."), isNewEnough };
}

function assertSqliteVersion(sqlite: Sqlite.Database): void {
  const { version, oldest, isNewEnough } = versionsOf(sqlite);
  if (!isNewEnough) throw new Error(`SQLite ${version} is older than ${oldest}`);
}

/** In the head of a file that is a backup: "NABI", so that it is never started on by mistake. */
const backupMark = 0x4e414249;

/** Marks a file as a backup, or takes the mark away. */
export function markBackup({ sqlite }: Database, isBackup: boolean): void {
  sqlite.pragma(`application_id = ${isBackup ? backupMark : 0}`);
}

function isMarked(sqlite: Sqlite.Database): boolean {
  return sqlite.pragma("application_id", { simple: true }) === backupMark;
}

function refuseBackup(sqlite: Sqlite.Database): void {
  if (isMarked(sqlite)) throw new DatabaseIsBackupError();
}

function demandBackup(sqlite: Sqlite.Database): void {
  let isBackup: boolean;
  try {
    isBackup = isMarked(sqlite);
  } catch (error) {
    throw new NotABackupError(error);
  }
  if (!isBackup) throw new NotABackupError();
}

function refuseNewer(sqlite: Sqlite.Database): void {
  const found = appliedMigrations(sqlite);
  const known = knownMigrations().length;
  if (found > known) throw new DatabaseTooNewError(found, known);
}

function close(sqlite: Sqlite.Database): void {
  if (sqlite.open && !sqlite.readonly) sqlite.pragma("optimize");
  sqlite.close();
}

const folderCodes = /^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT)$/;
const fileCodes = /^SQLITE_(CANTOPEN|READONLY)/;

function asUnwritable(error: unknown, file: string, codes = fileCodes): unknown {
  if (!(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  // better-sqlite3 throws a TypeError without a code when the folder does not exist.
  const noFolder = error instanceof TypeError && error.message.includes("directory does not exist");
  return codes.test(code) || noFolder ? new DatabaseUnwritableError(file, error) : error;
}
