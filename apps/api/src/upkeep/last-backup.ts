import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";

/** The file of a data folder, and of a backup, that says when the backup was made. */
export const lastBackupName = "last-backup.json";

const LastBackup = z.object({ madeAt: z.iso.datetime() });

/** When the last backup of a data folder was made that came out whole; null when none was. */
export function lastBackup(dataDir: string): Date | null {
  try {
    return momentIn(readFileSync(join(resolve(dataDir), lastBackupName)));
  } catch {
    return null;
  }
}

/** The moment in such a file; null when it says none. */
export function momentIn(content: Buffer): Date | null {
  const read = LastBackup.safeParse(JSON.parse(content.toString("utf8")));
  return read.success ? new Date(read.data.madeAt) : null;
}

/** What such a file says. */
export function momentText(madeAt: Date): Buffer {
  return Buffer.from(`${JSON.stringify({ madeAt: madeAt.toISOString() })}\n`);
}

/** Remembers that a backup was made. */
export function noteBackup(dataDir: string, madeAt: Date): void {
  const file = join(resolve(dataDir), lastBackupName);
  writeFileSync(file, momentText(madeAt), { mode: 0o600 });
}
