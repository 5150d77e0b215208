import { expireRound, stopRound } from "@nabij/federation";
import { type Hub, inTurn, momentOf } from "../hub.ts";
import { forgetErased } from "../store/connect.ts";
import { dropSaid, listRounds } from "../store/rounds.ts";
import { keepStep } from "./keep-step.ts";
import { publishWhenReady } from "./publish-when-ready.ts";
import { roundNow } from "./round-now.ts";

/**
 * What nobody asks for and must happen: rounds past their end die, a round that was ready when the
 * hub stopped is published, and what was said in rounds long over is forgotten.
 */
export async function tendRounds(hub: Hub): Promise<void> {
  for (const { id, phase } of listRounds(hub.store, true)) {
    if (phase === "ready") await publishWhenReady(hub, id);
    await inTurn(hub, async () => {
      const round = roundNow(hub, id);
      if (round !== undefined) await keepStep(hub, round, expireRound(round, momentOf(hub)));
    });
  }
  if (dropSaid(hub.store, momentOf(hub)) > 0) forgetErased(hub.store);
}

/** Ends a round by hand; false when it is over already or there is none. */
export function stopByHand(hub: Hub, roundId: string): Promise<boolean> {
  return inTurn(hub, async () => {
    const round = roundNow(hub, roundId);
    if (round === undefined) return false;
    const step = stopRound(round);
    await keepStep(hub, round, step);
    return step.say.length > 0;
  });
}

/** Tends the rounds every so many milliseconds; the answer stops it. */
export function tendByTheClock(hub: Hub, everyMs: number): () => void {
  const timer = setInterval(() => {
    tendRounds(hub).catch((error: unknown) => hub.log.error({ err: error }, "tending failed"));
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
