import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  type Database,
  DatabaseTooNewError,
  DatabaseUnwritableError,
  listOrganisations,
  openDatabase,
} from "@nabij/db";
import type { Organisation } from "@nabij/domain";
import { CommandRefusal, type Shell } from "./command.ts";

/** The database file of a data folder. */
export function databaseFile(dataDir: string): string {
  return join(resolve(dataDir), "nabij.sqlite");
}

/** Opens the data folder's database, made when it is not there; refuses in one sentence. */
export function openNode(
  { env, words }: Shell,
  options: { readonly cacheMebibytes?: number } = {},
): Database {
  try {
    mkdirSync(resolve(env.dataDir), { recursive: true });
    return openDatabase({ file: databaseFile(env.dataDir), ...options });
  } catch (error) {
    if (error instanceof DatabaseTooNewError) {
      throw new CommandRefusal(words.databaseTooNew(error.found, error.known));
    }
    if (error instanceof DatabaseUnwritableError || isFolderError(error)) {
      throw new CommandRefusal(words.folderUnwritable(env.dataDir));
    }
    throw error;
  }
}

function isFolderError(error: unknown): boolean {
  const codes = ["EACCES", "EPERM", "ENOTDIR", "EEXIST", "EROFS", "ENOENT"];
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

/**
 * The organisation a command works on: the one asked for, else the only real one, else the only
 * one. Undefined when there is none.
 */
export function chooseOrganisation(
  db: Database,
  asked: string | undefined,
  { words }: Shell,
): Organisation | undefined {
  const all = listOrganisations(db);
  if (asked !== undefined) {
    const found = all.find(({ id, name }) => id === asked || name === asked);
    if (found === undefined) throw new CommandRefusal(words.unknownOrganisation(asked));
    return found;
  }
  const real = all.filter(({ fictional }) => !fictional);
  const candidates = real.length > 0 ? real : all;
  if (candidates.length > 1) {
    throw new CommandRefusal(words.chooseOrganisation(candidates.map(({ name }) => name)));
  }
  return candidates[0];
}
