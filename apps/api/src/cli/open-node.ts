import {
  type Database,
  DatabaseIsBackupError,
  DatabaseTooNewError,
  DatabaseUnwritableError,
  listOrganisations,
  openDatabase,
  type Release,
  takeLock,
} from "@nabij/db";
import type { Organisation } from "@nabij/domain";
import { isFileError } from "../upkeep/is-file-error.ts";
import { databaseFile, lockFile, makeDataFolder } from "../upkeep/node-files.ts";
import { CommandRefusal, type Shell } from "./command.ts";

export { databaseFile } from "../upkeep/node-files.ts";

/** Opens the data folder's database, made when it is not there; refuses in one sentence. */
export function openNode(
  { env, words }: Shell,
  options: { readonly cacheMebibytes?: number } = {},
): Database {
  try {
    makeDataFolder(env.dataDir);
    return openDatabase({ file: databaseFile(env.dataDir), ...options });
  } catch (error) {
    throw asRefusal(error, { env, words });
  }
}

/** What went wrong with opening, as one sentence where it can be said in one. */
export function asRefusal(error: unknown, { env, words }: Pick<Shell, "env" | "words">): unknown {
  if (error instanceof DatabaseTooNewError)
    return new CommandRefusal(words.databaseTooNew(error.found, error.known));
  if (error instanceof DatabaseIsBackupError) return new CommandRefusal(words.databaseIsBackup);
  if (error instanceof DatabaseUnwritableError || isFileError(error))
    return new CommandRefusal(words.folderUnwritable(env.dataDir));
  return error;
}

/** Holds the data folder for one node until it is given back; refuses when another runs on it. */
export function holdFolder(shell: Shell): Release {
  const { env, words } = shell;
  let release: Release | null;
  try {
    makeDataFolder(env.dataDir);
    release = takeLock(lockFile(env.dataDir));
  } catch (error) {
    throw asRefusal(error, shell);
  }
  if (release === null) throw new CommandRefusal(words.alreadyRunning(env.dataDir));
  return release;
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
