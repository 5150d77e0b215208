import { join, resolve } from "node:path";
import Sqlite from "better-sqlite3";

/**
 * Holds a folder for one process; the answer lets it go, and so does the end of the process, however
 * it ends. Undefined while another one holds it.
 */
export function holdFolder(folder: string): (() => void) | undefined {
  const lock = new Sqlite(join(resolve(folder), "hub-lock"), { timeout: 1 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return () => lock.close();
  } catch (error) {
    lock.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY"))
      return undefined;
    throw error;
  }
}
