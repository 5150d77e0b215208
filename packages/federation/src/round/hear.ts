import { canonical } from "../plan/plan-hash.ts";
import { answerOpen } from "./answer-open.ts";
import { hearCommitted, hearGate, hearKeys, type Verify } from "./hear-relayed.ts";
import { type DeclineReason, type HubMessage, slotOf } from "./message.ts";
import { decline, ended, isDone, type NodeRound, type NodeStep } from "./node-round.ts";
import { digestOf } from "./transcript.ts";

/** What a node knows when it hears the hub: the messages of others whose signatures are good. */
export type HearContext = { readonly verify: Verify };

/**
 * One step of a round at an organisation. The same words of the hub again change nothing; other
 * words in the same place, or in a place that is not due, end the round here. What comes back must
 * be kept (state and words to say together) before anything is sent.
 */
export function hear(state: NodeRound, message: HubMessage, context: HearContext): NodeStep {
  if (message.type === "aborted") return hearEnd(state, "dead", message.reason);
  if (message.type === "published") return hearEnd(state, "published", null);
  if (isDone(state)) return { state, say: [] };
  const slot = slotOf(message);
  const digest = digestOf(canonical(message));
  if (state.heard[slot] === digest) return { state, say: [] };
  const step =
    state.heard[slot] === undefined ? stepOf(state, message, context) : "hub-contradicts";
  if (typeof step === "string") return decline(state, step);
  return { ...step, state: { ...step.state, heard: { ...step.state.heard, [slot]: digest } } };
}

function stepOf(
  state: NodeRound,
  message: Exclude<HubMessage, { type: "aborted" | "published" }>,
  { verify }: HearContext,
): NodeStep | DeclineReason {
  switch (message.type) {
    case "plan":
      return "hub-contradicts";
    case "keys":
      return state.phase === "key-said"
        ? hearKeys(state, message.signed, verify)
        : "hub-contradicts";
    case "committed":
      return state.phase === "committed"
        ? hearCommitted(state, message.signed, verify)
        : "hub-contradicts";
    case "gate":
      return state.phase === "gate-shared"
        ? hearGate(state, message.signed, verify)
        : "hub-contradicts";
    case "open":
      return answerOpen(state, message.block, message.cells);
  }
}

/** The end as the hub tells it; one that already was here stays as it is. */
function hearEnd(
  state: NodeRound,
  phase: "dead" | "published",
  because: NodeRound["because"],
): NodeStep {
  const isFinal = isDone(state) && state.phase !== "silent";
  return { state: isFinal ? state : ended(state, phase, because), say: [] };
}
