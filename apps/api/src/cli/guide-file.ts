import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { findGuide, type PinnedGuide, readGuide } from "@nabij/reflection";
import { z } from "zod";
import type { GuideWords } from "../words/guide/nl.ts";
import { CommandRefusal } from "./command.ts";

/** Fingerprints by `id@version`; kept beside the guides they belong to, and only ever added to. */
export type GuideLock = Readonly<Record<string, string>>;

const Lock = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));

/** The guide behind an argument: the id of a guide of Nabij, or a file of an organisation. */
export function guideFrom(name: string, words: GuideWords): PinnedGuide {
  return findGuide(name) ?? guideInFile(name, words);
}

function guideInFile(file: string, words: GuideWords): PinnedGuide {
  const read = readGuide(jsonIn(file, words));
  if (read.ok) return read.value;
  const refusal = read.error;
  throw new CommandRefusal(
    refusal.type === "NotAGuide"
      ? words.notAGuide(file, refusal.path)
      : words.unknownBorrowed(file, refusal.ids),
  );
}

function jsonIn(file: string, words: GuideWords): unknown {
  const text = textIn(file);
  if (text === null) throw new CommandRefusal(words.unknownGuide(file));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CommandRefusal(words.noJson(file));
  }
}

function textIn(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** What was published before, according to a lock file; nothing when there is no file yet. */
export function readLock(file: string, words: GuideWords): GuideLock {
  if (!existsSync(file)) return {};
  const lock = Lock.safeParse(lockData(file, words));
  if (!lock.success) throw new CommandRefusal(words.lockUnreadable(file));
  return lock.data;
}

function lockData(file: string, words: GuideWords): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as unknown;
  } catch {
    throw new CommandRefusal(words.lockUnreadable(file));
  }
}

/** Throws the error of the file system when the file cannot be written. */
export function writeLock(file: string, lock: GuideLock): void {
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
