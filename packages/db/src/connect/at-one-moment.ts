import type { Database } from "#connect";

/** Reads as everything stands at one moment, whatever others write meanwhile; holds nobody up. */
export function atOneMoment<T>(db: Database, read: () => T): T {
  return db.sqlite.transaction(read).deferred();
}
