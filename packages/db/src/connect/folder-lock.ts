import Sqlite from "better-sqlite3";

/** Gives a lock back. */
export type Release = () => void;

/** How long a look at the lock by somebody else may keep it, in milliseconds. */
const lookMs = 1000;

/**
 * Takes a lock that is held until it is given back or the process is gone, however it ends: the
 * operating system holds it. Null when another process has it. The file itself stays empty.
 */
export function takeLock(file: string): Release | null {
  const lock = new Sqlite(file, { timeout: lookMs });
  try {
    lock.pragma("journal_mode = MEMORY");
    lock.exec("begin exclusive");
  } catch (error) {
    lock.close();
    if (isBusy(error)) return null;
    throw error;
  }
  return () => lock.close();
}

/** Whether another process holds the lock in an existing file; changes nothing. */
export function isLocked(file: string): boolean {
  const lock = new Sqlite(file, { readonly: true, timeout: 0 });
  try {
    lock.prepare("select count(*) from sqlite_schema").get();
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    throw error;
  } finally {
    lock.close();
  }
}

/**
 * Writes what is beside a database file into it and keeps everybody else out until released. Null
 * when somebody has it open.
 */
export function takeAlone(file: string): Release | null {
  const sqlite = new Sqlite(file, { timeout: lookMs });
  try {
    // Leaving the log beside the file is only done by who is alone with it.
    sqlite.pragma("journal_mode = DELETE");
    sqlite.exec("begin exclusive");
  } catch (error) {
    sqlite.close();
    if (isBusy(error)) return null;
    throw error;
  }
  return () => sqlite.close();
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}
