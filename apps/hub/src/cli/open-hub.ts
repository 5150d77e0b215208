import { randomUUID } from "node:crypto";
import { shippedPlans } from "@nabij/federation";
import type { Hub } from "../hub.ts";
import { createLog } from "../log.ts";
import { releaseRound } from "../rounds/release-round.ts";
import { openStore, StoreTooNewError } from "../store/connect.ts";
import { latestHubKey } from "../store/hub-keys.ts";
import { CommandRefusal, type Shell } from "./command.ts";
import { identityIn } from "./hub-key-file.ts";

/** Opens the hub of the data folder; the key is made the first time. Close its store afterwards. */
export function openHub({ env, words, now }: Shell, isDemo = false): Hub {
  try {
    const store = openStore(env.dataDir);
    return {
      store,
      identity: identityIn(env.dataDir, latestHubKey(store)),
      name: env.name,
      plans: shippedPlans,
      release: releaseRound,
      isOpen: isDemo || env.isOpen,
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

function isUnwritable(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return ["EACCES", "EROFS", "ENOTDIR", "EEXIST", "SQLITE_CANTOPEN", "SQLITE_READONLY"].includes(
    code,
  );
}
