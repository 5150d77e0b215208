import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import Sqlite from "better-sqlite3";
import { migrations } from "./migrations.ts";

/** The hub's open database file. */
export type Store = Sqlite.Database;

/** The file was written by a newer hub. */
export class StoreTooNewError extends Error {}

/**
 * Opens the hub's database in a folder, durable and with its schema up to date; `:memory:` keeps
 * nothing. Throws {@link StoreTooNewError} and leaves the file alone when a newer hub wrote it.
 */
export function openStore(folder: string): Store {
  const sqlite = new Sqlite(folder === ":memory:" ? folder : fileIn(folder));
  try {
    const found = Number(sqlite.pragma("user_version", { simple: true }));
    if (found > migrations.length) throw new StoreTooNewError(String(found));
    sqlite.pragma("journal_mode = WAL");
    // On every open: SQLite reopens a WAL file with NORMAL, which can lose the last commits.
    sqlite.pragma("synchronous = FULL");
    // What is erased is overwritten, not only unlinked: sums do not outlive their round.
    sqlite.pragma("secure_delete = ON");
    sqlite.pragma("foreign_keys = ON");
    sqlite.pragma("busy_timeout = 5000");
    migrate(sqlite);
  } catch (error) {
    sqlite.close();
    throw error;
  }
  return sqlite;
}

/** Runs several writes as one: all of them are kept, or none. */
export function inOneWrite<T>(store: Store, write: () => T): T {
  return store.transaction(write).immediate();
}

/** Moves all pages out of the write-ahead log and empties it: erased rows are gone from disk. */
export function forgetErased(store: Store): void {
  store.pragma("wal_checkpoint(TRUNCATE)");
}

function fileIn(folder: string): string {
  mkdirSync(resolve(folder), { recursive: true, mode: 0o700 });
  const file = join(resolve(folder), "hub.sqlite");
  const isNew = !existsSync(file);
  if (isNew) new Sqlite(file).close();
  if (isNew && existsSync(file)) chmodSync(file, 0o600);
  return file;
}

function migrate(sqlite: Store): void {
  const apply = sqlite.transaction(() => {
    const applied = Number(sqlite.pragma("user_version", { simple: true }));
    for (const migration of migrations.slice(applied)) sqlite.exec(migration);
    if (applied < migrations.length) sqlite.pragma(`user_version = ${migrations.length}`);
  });
  apply.immediate();
}
