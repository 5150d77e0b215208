import { attendRound } from "./attend-round.ts";
import { isFinished } from "./kept-round.ts";
import type { Participant } from "./participant.ts";

/**
 * Goes on with the rounds that are kept and begins none, as before a key is changed for another:
 * their messages are signed by the key they began with. True when nothing of them is left.
 */
export async function finishRounds(participant: Participant): Promise<boolean> {
  for (const kept of await participant.store.unfinished()) await attendRound(participant, kept);
  return (await participant.store.unfinished()).every(isFinished);
}
