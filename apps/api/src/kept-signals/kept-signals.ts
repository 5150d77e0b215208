import { type Database, keptDay, type Reader, type Scope } from "@nabij/db";
import { mayDo, type PlainDate, type Role } from "@nabij/domain";

/** Whether the role sees signals that rest on the dossier, or on the process alone. */
export function readerOf(role: Role): Reader {
  return mayDo(role, "dossier.read") ? "dossier" : "process";
}

/** Whether kept signals answer for this day; otherwise the facts do. */
export function isKept(db: Database, scope: Scope, at: PlainDate): boolean {
  const from = keptDay(db, scope);
  return from !== undefined && at >= from;
}
