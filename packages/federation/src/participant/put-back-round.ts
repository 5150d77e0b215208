import { ended, isDone } from "../round/node-round.ts";
import type { KeptRound } from "./kept-round.ts";

/**
 * A kept round in a backup, or after it was put back. The node went on after the backup was made, so
 * this copy may say nothing any more: its secrets and what was unsent are gone. It still hears how
 * the round ended.
 */
export function putBackRound(kept: KeptRound): KeptRound {
  if (isDone(kept.state)) return kept;
  return { state: ended(kept.state, "silent", null), heard: kept.heard, outbox: [] };
}
