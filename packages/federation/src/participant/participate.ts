import { attendRound, leaveKeptRound } from "./attend-round.ts";
import { beginKeptRound } from "./begin-kept-round.ts";
import type { Participant, PassReport, RoundReport } from "./participant.ts";
import { readHubLog } from "./read-hub-log.ts";

/**
 * One pass of a node: goes on with its rounds, and begins those that the hub lists and it does not
 * know. Every step is kept before it is sent, so it may be cut off anywhere and simply run again;
 * run one pass at a time. The list comes before the log: a round builds on a head that is in the log
 * when it is listed.
 */
export async function participate(participant: Participant): Promise<PassReport> {
  const { hub, store } = participant;
  const rounds: RoundReport[] = [];
  for (const kept of await store.unfinished()) rounds.push(await attendRound(participant, kept));
  const listed = await hub.rounds();
  if (!listed.ok) return { rounds, trouble: listed.error };
  const log = await readHubLog(participant);
  if (!log.ok) return { rounds, trouble: log.error };
  for (const { roundId, phase } of listed.value) {
    const isOver = phase === "published" || phase === "dead";
    if (!isOver && !(await store.knows(roundId)))
      rounds.push(await beginKeptRound(participant, roundId));
  }
  return { rounds, trouble: null };
}

/** Leaves every round that runs, as when the organisation leaves the federation. */
export async function leaveRounds(participant: Participant): Promise<void> {
  for (const kept of await participant.store.unfinished()) await leaveKeptRound(participant, kept);
}
