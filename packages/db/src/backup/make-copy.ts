import { chmodSync, closeSync, fsyncSync, openSync, statSync } from "node:fs";
import { type Database, markBackup, openDatabase } from "#connect";
import { type KeptFile, keepFiles } from "./kept-files.ts";

/**
 * Copies a database that may be in use as it stands at one moment, to a file that is not there yet.
 * It is written anew, row by row: what was erased, and lay in pages nobody uses, is not in it.
 */
export function copyDatabase({ sqlite }: Database, to: string): void {
  closeSync(openSync(to, "wx", 0o600));
  sqlite.prepare("vacuum into ?").run(to);
}

/** Short-lived rows with which somebody could come in; a copy has none of them. */
const waysIn = ["session", "verification", "reflection_code"];

/** Opens a copy to make it a backup: nobody is signed in there, and it has the present schema. */
export function openCopy(file: string): Database {
  const db = openDatabase({ file });
  for (const table of waysIn) db.sqlite.exec(`delete from "${table}"`);
  return db;
}

/** Makes a copy a backup that holds these files too, closes it and waits until it is on disk. */
export function sealBackup(db: Database, files: readonly KeptFile[]): void {
  const { file, sqlite } = db;
  keepFiles(db, files);
  markBackup(db, true);
  sqlite.pragma("journal_mode = DELETE");
  db.close();
  chmodSync(file, 0o600);
  toDisk(file);
}

/** Waits until a file, or the names in a folder, are on disk. */
export function toDisk(path: string): void {
  const isFolder = statSync(path).isDirectory();
  // Windows has no way to wait for the names in a folder.
  if (isFolder && process.platform === "win32") return;
  const open = openSync(path, isFolder ? "r" : "r+");
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
