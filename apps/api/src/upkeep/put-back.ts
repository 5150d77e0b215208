import { randomBytes } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import {
  type AuditActor,
  type BackupContent,
  commit,
  type DatabaseFault,
  DatabaseTooNewError,
  databaseFaults,
  isDamage,
  type KeptFile,
  listOrganisations,
  NotABackupError,
  openBackupToUse,
  type Release,
  readBackup,
  recordAccess,
  takeAlone,
  takeLock,
  toDisk,
} from "@nabij/db";
import { err, ok, type Result } from "@nabij/domain";
import { putBackRounds } from "../federation/round/put-back-rounds.ts";
import { isFileError } from "./is-file-error.ts";
import { lastBackupName, momentIn } from "./last-backup.ts";
import {
  asidePrefix,
  databaseFile,
  draftPrefix,
  isKept,
  lockFile,
  makeDataFolder,
  namesIn,
} from "./node-files.ts";

/** A backup that was put back: what may be told of it. */
export type PutBack = Omit<BackupContent, "files" | "faults"> & {
  /** When the backup was made; null when it does not say. */
  readonly madeAt: string | null;
  /** Where the data are that were there before; null when there were none. */
  readonly setAside: string | null;
};

/** Why nothing was put back. Everything is as it was. */
export type PutBackRefusal =
  | { readonly type: "NotABackup" }
  | { readonly type: "TooNew"; readonly found: number; readonly known: number }
  | { readonly type: "Damaged"; readonly faults: readonly DatabaseFault[] }
  /** A node runs on the data folder, or a command works in it. */
  | { readonly type: "InUse" }
  /** The data folder holds data, and nobody said that they may be set aside. */
  | { readonly type: "NotEmpty" }
  | { readonly type: "FolderUnwritable" };

/** Which backup goes where, and who says so. */
export type PutBackOrder = {
  readonly file: string;
  readonly dataDir: string;
  /** Sets aside what is in the data folder, in a folder inside it. */
  readonly setAside: boolean;
  readonly actorOf: (organisationId: string) => AuditActor;
  readonly now: Date;
};

/**
 * Puts a backup back in a data folder. Everything is checked and made ready beside what is there;
 * only then names change. Nobody else works in the folder meanwhile.
 */
export function putBackBackup(order: PutBackOrder): Result<PutBack, PutBackRefusal> {
  const content = checked(order.file);
  if (!content.ok) return content;
  try {
    makeDataFolder(order.dataDir);
    const release = takeLock(lockFile(order.dataDir));
    if (release === null) return err({ type: "InUse" });
    try {
      return intoFolder(order, content.value);
    } finally {
      release();
    }
  } catch (error) {
    if (isFileError(error)) return err({ type: "FolderUnwritable" });
    throw error;
  }
}

function checked(file: string): Result<BackupContent, PutBackRefusal> {
  if (!existsSync(file)) return err({ type: "NotABackup" });
  try {
    const content = readBackup(resolve(file));
    const { faults } = content;
    return faults.length > 0 ? err({ type: "Damaged", faults }) : ok(content);
  } catch (error) {
    if (error instanceof DatabaseTooNewError)
      return err({ type: "TooNew", found: error.found, known: error.known });
    if (error instanceof NotABackupError || isFileError(error)) return err({ type: "NotABackup" });
    throw error;
  }
}

function intoFolder(
  order: PutBackOrder,
  { files, faults: _none, ...content }: BackupContent,
): Result<PutBack, PutBackRefusal> {
  const folder = resolve(order.dataDir);
  if (namesIn(folder).length > 0 && !order.setAside) return err({ type: "NotEmpty" });
  const draft = join(folder, `${draftPrefix}${randomBytes(6).toString("hex")}`);
  try {
    const ready = makeReady(order, draft);
    if (!ready.ok) return ready;
    const moved = moveAside(order);
    if (!moved.ok) return moved;
    for (const { name, content: bytes } of files.filter(isForFolder))
      writeFileSync(join(folder, name), bytes, { mode: 0o600 });
    renameSync(draft, databaseFile(folder));
    toDisk(folder);
    const madeAt = files.find(({ name }) => name === lastBackupName);
    const moment = madeAt === undefined ? null : momentIn(madeAt.content);
    return ok({ ...content, madeAt: moment?.toISOString() ?? null, setAside: moved.value });
  } finally {
    for (const end of ["", "-wal", "-shm"]) rmSync(`${draft}${end}`, { force: true });
  }
}

/** Names in a backup are only names of files that a data folder has. */
function isForFolder({ name }: KeptFile): boolean {
  return isKept(name) || name === lastBackupName;
}

/** A copy of the backup that is a database to work with, checked once more. */
function makeReady(
  { file, actorOf, now }: PutBackOrder,
  draft: string,
): Result<void, PutBackRefusal> {
  copyFileSync(file, draft);
  chmodSync(draft, 0o600);
  const { db } = openBackupToUse(draft);
  try {
    putBackRounds(db, now);
    const lines = listOrganisations(db).map(({ id }) =>
      recordAccess(actorOf(id), "node.restore", null, now),
    );
    const noted = lines.length === 0 ? ok(undefined) : commit(db, lines);
    if (!noted.ok) throw new Error(`a fresh copy is not to be written: ${noted.error.type}`);
    const faults = databaseFaults(db, { quick: true });
    if (faults.length > 0) return err({ type: "Damaged", faults });
  } finally {
    db.close();
  }
  toDisk(draft);
  return ok(undefined);
}

/** Moves what is there into a folder of its own, when nobody has it open; gives that folder. */
function moveAside({ dataDir, now }: PutBackOrder): Result<string | null, PutBackRefusal> {
  const alone = aloneWith(databaseFile(dataDir));
  if (alone === null) return err({ type: "InUse" });
  try {
    const names = namesIn(dataDir);
    if (names.length === 0) return ok(null);
    const stamp = now.toISOString().replaceAll(/[:.]/g, "-");
    const aside = join(resolve(dataDir), `${asidePrefix}${stamp}`);
    mkdirSync(aside, { mode: 0o700 });
    for (const name of names) renameSync(join(resolve(dataDir), name), join(aside, name));
    return ok(aside);
  } finally {
    alone();
  }
}

/** Nobody else has the database open until released; one that cannot be read nobody has. */
function aloneWith(database: string): Release | null {
  const free: Release = () => undefined;
  if (!existsSync(database)) return free;
  try {
    return takeAlone(database);
  } catch (error) {
    if (isDamage(error)) return free;
    throw error;
  }
}
