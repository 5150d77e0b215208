import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** The database file of a data folder. */
export function databaseFile(dataDir: string): string {
  return join(resolve(dataDir), "nabij.sqlite");
}

/** The file whose lock says that a node runs on a data folder. */
export function lockFile(dataDir: string): string {
  return join(resolve(dataDir), "nabij.lock");
}

/** Makes a data folder that nobody else on this machine can look into; one that is there stays. */
export function makeDataFolder(dataDir: string): void {
  mkdirSync(resolve(dataDir), { recursive: true, mode: 0o700 });
}

/** Begins the name of a folder inside the data folder with what was there before a restore. */
export const asidePrefix = "before-restore-";

/** Begins the name of a file that a restore works on; one that is left over is worth nothing. */
export const draftPrefix = ".restoring-";

const notData = ["nabij.lock", asidePrefix, draftPrefix, "lost+found"];

/** What a data folder holds, apart from the lock and what was set aside before. */
export function namesIn(dataDir: string): readonly string[] {
  const folder = resolve(dataDir);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => !notData.some((each) => name.startsWith(each)));
}

/**
 * Whether a small file of the data folder goes into a backup: the keys by which other organisations
 * know this one. Not the secret of log-ins: a new one is made, and nobody comes in with an old one.
 */
export function isKept(name: string): boolean {
  return /^federation-key-[\w-]{1,64}$/.test(name);
}
