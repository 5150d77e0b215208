import type { Database } from "#connect";
import { verifyAudit } from "../audit/read-audit.ts";
import { listOrganisations } from "../organisation/store.ts";

/** What may be broken in a database; nothing of what stands in it. */
export type DatabaseFault =
  /** Pages or indexes contradict each other. */
  | "integrity"
  /** Rows point at rows that are not there. */
  | "foreign-keys"
  /** A line of the access log was changed, removed or put in between. */
  | "access-log";

/** Everything that is broken in a database. `quick` leaves out whether indexes fit their tables. */
export function databaseFaults(db: Database, { quick = false } = {}): readonly DatabaseFault[] {
  if (!isWhole(db, quick)) return ["integrity"];
  const faults: DatabaseFault[] = [];
  if (brokenReferences(db) > 0) faults.push("foreign-keys");
  if (listOrganisations(db).some(({ id }) => !verifyAudit(db, id).ok)) faults.push("access-log");
  return faults;
}

function isWhole({ sqlite }: Database, quick: boolean): boolean {
  try {
    const check = quick ? "quick_check(1)" : "integrity_check(1)";
    return sqlite.pragma(check, { simple: true }) === "ok";
  } catch (error) {
    // SQLite may stumble over a broken page while it looks for one.
    if (isDamage(error)) return false;
    throw error;
  }
}

/** Whether SQLite says that the file it reads is damaged, or no database at all. */
export function isDamage(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^SQLITE_(CORRUPT|NOTADB)/.test(code);
}

function brokenReferences({ sqlite }: Database): number {
  const broken = sqlite.pragma("foreign_key_check");
  return Array.isArray(broken) ? broken.length : 0;
}
