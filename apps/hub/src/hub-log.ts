import type { Result } from "@nabij/domain";
import {
  appendToLog,
  emptyLog,
  hashOfSigned,
  type LogEntry,
  type LogHead,
  type LogRefusal,
  type VerifiedLog,
  verifyLog,
} from "@nabij/federation";
import { type Hub, momentOf } from "./hub.ts";
import { hubKeysOf } from "./hub-keys.ts";
import { addLogLine, listLog } from "./store/log-lines.ts";

/** How far the log goes. */
export function logHead({ store }: Pick<Hub, "store">): LogHead {
  const last = listLog(store).at(-1);
  return last === undefined
    ? emptyLog
    : { length: last.position + 1, hash: hashOfSigned(last.signed) };
}

/**
 * Signs the next line of the log. The answer keeps it, and is called inside the write that keeps
 * what the line is about: both are there, or neither.
 */
export async function nextLogLine(hub: Hub, entry: LogEntry): Promise<() => void> {
  const before = logHead(hub);
  const at = momentOf(hub);
  const { signed } = await appendToLog(hub.identity, before, entry, at);
  return () => addLogLine(hub.store, { position: before.length, signed, kind: entry.type, at });
}

/** Checks the whole log as any organisation would. */
export async function checkLog(hub: Hub): Promise<Result<VerifiedLog, LogRefusal>> {
  const signed = listLog(hub.store).map((line) => line.signed);
  return verifyLog(signed, await hubKeysOf(hub));
}
