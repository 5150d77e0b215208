import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Identity, newIdentity, shippedPlans } from "@nabij/federation";
import type { Hub } from "../hub.ts";
import { createLog } from "../log.ts";
import { releaseRound } from "../rounds/release-round.ts";
import { openStore, StoreTooNewError } from "../store/connect.ts";
import { CommandRefusal, type Shell } from "./command.ts";

/** Opens the hub of the data folder; the key is made the first time. Close its store afterwards. */
export function openHub({ env, words, now }: Shell, isDemo = false): Hub {
  try {
    const store = openStore(env.dataDir);
    return {
      store,
      identity: identityIn(env.dataDir),
      name: env.name,
      plans: shippedPlans,
      release: releaseRound,
      isDemo,
      log: createLog(env.logLevel),
      now,
      newId: randomUUID,
    };
  } catch (error) {
    if (error instanceof StoreTooNewError) throw new CommandRefusal(words.storeTooNew);
    if (isUnwritable(error)) throw new CommandRefusal(words.folderUnwritable(env.dataDir));
    throw error;
  }
}

/**
 * The key of the hub, in a file that only its owner can read. Beside the database and not in it: a
 * copy of the database cannot speak for the hub.
 */
function identityIn(dataDir: string): Identity {
  const file = join(resolve(dataDir), "hub-key");
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
  }
  return newIdentity(new Uint8Array(Buffer.from(readFileSync(file, "utf8").trim(), "hex")));
}

function isUnwritable(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return ["EACCES", "EROFS", "ENOTDIR", "EEXIST", "SQLITE_CANTOPEN", "SQLITE_READONLY"].includes(
    code,
  );
}
