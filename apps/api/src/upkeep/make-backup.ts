import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import {
  type AuditActor,
  type BackupContent,
  commit,
  copyDatabase,
  type DatabaseFault,
  isDamage,
  type KeptFile,
  listOrganisations,
  openCopy,
  openDatabase,
  readBackup,
  recordAccess,
  sealBackup,
  toDisk,
} from "@nabij/db";
import { err, ok, type Result } from "@nabij/domain";
import { putBackRounds } from "../federation/round/put-back-rounds.ts";
import { isFileError } from "./is-file-error.ts";
import { lastBackupName, momentText, noteBackup } from "./last-backup.ts";
import { databaseFile, isKept, namesIn } from "./node-files.ts";

/** A backup that was made: what may be told of it. */
export type MadeBackup = Omit<BackupContent, "files" | "faults"> & {
  readonly file: string;
  readonly bytes: number;
  readonly madeAt: string;
  /** Keys by which other organisations know this one. */
  readonly keys: number;
};

/** Why no backup was made. */
export type BackupRefusal =
  /** The folder holds no data yet. */
  | { readonly type: "NoData" }
  | { readonly type: "FileExists" }
  | { readonly type: "FileUnwritable" }
  /** The node writes for longer than this waits. */
  | { readonly type: "Busy" }
  /** What was copied is damaged; no file is left. */
  | { readonly type: "Damaged"; readonly faults: readonly DatabaseFault[] };

/** What a backup is made of, where it goes, and who makes it when. */
export type BackupOrder = {
  readonly dataDir: string;
  readonly file: string;
  readonly actorOf: (organisationId: string) => AuditActor;
  readonly now: Date;
};

/**
 * Makes a backup of a node, that may go on working meanwhile: one file, checked, on disk, and only
 * then under its name. The access log of every organisation says so first. Throws what `openDatabase`
 * throws.
 */
export function makeBackup(order: BackupOrder): Result<MadeBackup, BackupRefusal> {
  const { dataDir, now } = order;
  const file = resolve(order.file);
  if (!existsSync(databaseFile(dataDir))) return err({ type: "NoData" });
  if (existsSync(file)) return err({ type: "FileExists" });
  // Beside the file itself: renaming it there is one step of the file system.
  const draft = join(dirname(file), `.nabij-backup-${randomBytes(6).toString("hex")}`);
  try {
    const written = writeDraft(order, draft);
    if (!written.ok) return written;
    const { files, faults, ...content } = readBackup(draft, { quick: true });
    if (faults.length > 0) return err({ type: "Damaged", faults });
    const bytes = statSync(draft).size;
    if (existsSync(file)) return err({ type: "FileExists" });
    renameSync(draft, file);
    toDisk(dirname(file));
    noteBackup(dataDir, now);
    const keys = files.filter(({ name }) => isKept(name)).length;
    return ok({ ...content, file, bytes, madeAt: now.toISOString(), keys });
  } catch (error) {
    if (isFileError(error)) return err({ type: "FileUnwritable" });
    if (isDamage(error)) return err({ type: "Damaged", faults: ["integrity"] });
    throw error;
  } finally {
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(`${draft}${end}`, { force: true });
  }
}

function writeDraft(
  { dataDir, actorOf, now }: BackupOrder,
  draft: string,
): Result<void, BackupRefusal> {
  const db = openDatabase({ file: databaseFile(dataDir), migrate: false });
  try {
    const lines = listOrganisations(db).map(({ id }) =>
      recordAccess(actorOf(id), "node.backup", null, now),
    );
    const noted = lines.length === 0 ? ok(undefined) : commit(db, lines);
    if (!noted.ok) return err({ type: "Busy" });
    copyDatabase(db, draft);
  } finally {
    db.close();
  }
  const copy = openCopy(draft);
  // A backup must not outlive the secrets of a round.
  putBackRounds(copy, now);
  const marker = { name: lastBackupName, content: momentText(now) };
  sealBackup(copy, [...filesOf(dataDir), marker]);
  return ok(undefined);
}

function filesOf(dataDir: string): readonly KeptFile[] {
  return namesIn(dataDir)
    .filter(isKept)
    .map((name) => ({ name, content: readFileSync(join(resolve(dataDir), name)) }));
}
