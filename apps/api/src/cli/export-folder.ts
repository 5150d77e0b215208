import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { exportWords } from "../words/cli-words.ts";
import { CommandRefusal, type Shell } from "./command.ts";

/** Writes a file of the folder, piece by piece; its folder is made when it is not there. */
export type WriteFile = (path: readonly [string, ...string[]], pieces: Iterable<string>) => void;

/**
 * Fills a new or empty folder that only its owner can read. When writing fails, what was written is
 * taken away and the command is refused.
 */
export function fillFolder<T>(folder: string, { env }: Shell, fill: (write: WriteFile) => T): T {
  const words = exportWords(env.language);
  const before = entriesOf(folder);
  if (before === null || before.length > 0) throw new CommandRefusal(words.folderNotEmpty(folder));
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return fill((path, pieces) => writePieces(folder, path, pieces));
  } catch (error) {
    for (const name of entriesOf(folder) ?? []) rmSync(join(folder, name), { recursive: true });
    if (isOfDisk(error)) throw new CommandRefusal(words.folderUnwritable(folder));
    throw error;
  }
}

/**
 * Writes a file that only its owner can read. One that was there stays until the new one is whole;
 * refuses in one sentence.
 */
export function writePrivately(file: string, { words }: Shell, pieces: Iterable<string>): void {
  const part = `${file}.part`;
  try {
    rmSync(part, { force: true });
    writeNew(part, pieces);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    if (isOfDisk(error)) throw new CommandRefusal(words.fileUnwritable(file));
    throw error;
  }
}

function writePieces(
  folder: string,
  path: readonly [string, ...string[]],
  pieces: Iterable<string>,
): void {
  const file = join(folder, ...path);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeNew(file, pieces);
}

function writeNew(file: string, pieces: Iterable<string>): void {
  const open = openSync(file, "wx", 0o600);
  try {
    for (const piece of pieces) writeFileSync(open, piece);
  } finally {
    closeSync(open);
  }
}

/** What is in a folder, nothing when it is not there; null for a file. */
function entriesOf(folder: string): readonly string[] | null {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return [];
  return found.isDirectory() ? readdirSync(folder) : null;
}

function isOfDisk(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
