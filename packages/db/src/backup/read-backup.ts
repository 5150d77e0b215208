import { type Database, markBackup, openDatabase, schemaVersion } from "#connect";
import { listOrganisations } from "../organisation/store.ts";
import { type DatabaseFault, databaseFaults, isDamage } from "./check-database.ts";
import { dropKeptFiles, type KeptFile, keptFiles } from "./kept-files.ts";

/** What is in a backup, as far as may be told of it. */
export type BackupContent = {
  readonly schemaVersion: number;
  readonly organisations: number;
  readonly accessLogLines: number;
  readonly files: readonly KeptFile[];
  readonly faults: readonly DatabaseFault[];
};

/**
 * Reads and checks a backup without changing it; `quick` for one that was made just now, whose indexes
 * were built anew. Throws NotABackupError and DatabaseTooNewError; a damaged backup has faults.
 */
export function readBackup(file: string, { quick = false } = {}): BackupContent {
  try {
    const db = openDatabase({ file, readonly: true, backup: true });
    try {
      return contentOf(db, quick);
    } finally {
      db.close();
    }
  } catch (error) {
    if (isDamage(error)) return damaged;
    throw error;
  }
}

const damaged: BackupContent = {
  ...{ schemaVersion: 0, organisations: 0, accessLogLines: 0 },
  ...{ files: [], faults: ["integrity"] },
};

function contentOf(db: Database, quick: boolean): BackupContent {
  const faults = databaseFaults(db, { quick });
  if (faults.includes("integrity")) return damaged;
  return {
    schemaVersion: schemaVersion(db),
    organisations: listOrganisations(db).length,
    accessLogLines: Number(db.sqlite.prepare("select count(*) from audit").pluck().get()),
    files: keptFiles(db),
    faults,
  };
}

/** Opens a copy of a backup as a database to work with, and gives the files that it held. */
export function openBackupToUse(file: string): {
  readonly db: Database;
  readonly files: readonly KeptFile[];
} {
  const db = openDatabase({ file, backup: true });
  const files = keptFiles(db);
  dropKeptFiles(db);
  markBackup(db, false);
  return { db, files };
}
