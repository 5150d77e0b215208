import { isFromBeforePutBack } from "../trust/put-back.ts";
import { attendRound, leaveKeptRound } from "./attend-round.ts";
import { beginKeptRound } from "./begin-kept-round.ts";
import type { Participant, PassReport, RoundReport } from "./participant.ts";
import { readHubLog } from "./read-hub-log.ts";

/**
 * One pass of a node: goes on with its rounds, and begins those that the hub lists and it does not
 * know. Every step is kept before it is sent, so it may be cut off anywhere and simply run again;
 * run one pass at a time. The list comes before the log: a round builds on a head that is in the log
 * when it is listed. After a backup was put back no new round begins while one from before runs.
 */
export async function participate(participant: Participant): Promise<PassReport> {
  const { hub, store } = participant;
  const rounds: RoundReport[] = [];
  for (const kept of await store.unfinished()) rounds.push(await attendRound(participant, kept));
  const listed = await hub.rounds();
  if (!listed.ok) return { rounds, trouble: listed.error };
  const log = await readHubLog(participant);
  if (!log.ok) return { rounds, trouble: log.error };
  const ledger = await store.ledger();
  const running = listed.value.filter(({ phase }) => phase !== "published" && phase !== "dead");
  // What such a round is about is known here only when the log tells how it ended.
  const waits = running.some((round) => isFromBeforePutBack(ledger, round));
  for (const round of running) {
    const { roundId } = round;
    if (await store.knows(roundId)) continue;
    const report: RoundReport =
      waits && !isFromBeforePutBack(ledger, round)
        ? { roundId, phase: null, trouble: { type: "waits" } }
        : await beginKeptRound(participant, roundId);
    rounds.push(report);
  }
  return { rounds, trouble: null };
}

/** Leaves every round that runs, as when the organisation leaves the federation. */
export async function leaveRounds(participant: Participant): Promise<void> {
  for (const kept of await participant.store.unfinished()) await leaveKeptRound(participant, kept);
}
