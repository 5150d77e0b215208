import { isDone, type NodeRound, type NodeStep } from "../round/node-round.ts";
import { transcriptFor } from "../round/transcript.ts";
import type { Identity } from "../trust/identity.ts";
import { closeRound, type Ledger, recordRelease } from "../trust/ledger.ts";
import { sealNodeMessage } from "../trust/sealed-message.ts";

/** A round as a node keeps it. Plain data: keep it as JSON, whole and at once. */
export type KeptRound = {
  readonly state: NodeRound;
  /** Messages of the hub taken in so far. */
  readonly heard: number;
  /** Signed messages that the hub has not confirmed; they are sent again just as they are. */
  readonly outbox: readonly string[];
};

/** Where a node keeps its rounds and its ledger. One process at a time works with it. */
export type RoundStore = {
  readonly ledger: () => Promise<Ledger>;
  /** Rounds for which `isFinished` does not hold. */
  readonly unfinished: () => Promise<readonly KeptRound[]>;
  /** Whether anything of this round is kept, finished or not. */
  readonly knows: (roundId: string) => Promise<boolean>;
  /**
   * In one transaction: reads the ledger, changes it and keeps both. When it fails or is cut off
   * nothing is kept, and nothing of the step is ever sent.
   */
  readonly keep: (round: KeptRound | null, change: (ledger: Ledger) => Ledger) => Promise<void>;
};

/** Whether nothing can come of a round any more: it ended by the hub's word and all is said. */
export function isFinished({ state, outbox }: KeptRound): boolean {
  return isDone(state) && state.phase !== "silent" && outbox.length === 0;
}

/**
 * A kept round after a step. Once a round is over here, what was not sent yet is dropped, except
 * that it is over: a mask that leaves late could open what must stay closed.
 */
export async function afterStep(
  { heard, outbox }: Pick<KeptRound, "heard" | "outbox">,
  { state, say }: NodeStep,
  identity: Identity,
): Promise<KeptRound> {
  const { roundId } = state.roundPlan;
  const said = await Promise.all(
    say.map((message) => {
      const transcript = transcriptFor(state, message);
      return sealNodeMessage(identity, { roundId, transcript }, message);
    }),
  );
  if (!isDone(state)) return { state, heard, outbox: [...outbox, ...said] };
  const isStillToSay = state.phase === "declined" && said.length === 0;
  return { state, heard, outbox: isStillToSay ? outbox : said };
}

/** What a step writes in the ledger, before anything of it is sent. */
export function ledgerAfter({ state, say }: NodeStep): (ledger: Ledger) => Ledger {
  const { roundId } = state.roundPlan;
  return (ledger) => {
    const released = say.reduce(
      (now, message) =>
        message.type === "share" ? recordRelease(now, roundId, message.block) : now,
      ledger,
    );
    if (!isDone(state)) return released;
    return closeRound(released, roundId, state.phase === "published" ? "published" : "dead");
  };
}
