import { err, ok, type Result } from "@nabij/domain";
import { base64url } from "jose";
import { advance, slotsOf } from "./advance.ts";
import { lengthOfBlock } from "./block-length.ts";
import { die, type HubRound, type HubStep, isOver } from "./hub-round.ts";
import { isSafeKey } from "./masks.ts";
import { type NodeMessage, type ReceivedMessage, slotOf } from "./message.ts";
import { digestOf, transcriptFor } from "./transcript.ts";
import { addWords, textToWords, wordsToText } from "./words.ts";

/** Why the hub does not take a message in; the round goes on as it was (attacks 16 and 17). */
export type ReceiveRefusal =
  | { readonly type: "NotInRound" }
  /** The same organisation said something else in this place before. */
  | { readonly type: "SaidOtherwise" }
  | { readonly type: "RoundOver" }
  | { readonly type: "NotNow" }
  /** It belongs to another plan or to other keys. */
  | { readonly type: "OtherTranscript" }
  | { readonly type: "UnsafeKey" };

/**
 * Takes in one verified message of a node, and goes on when it was the last one waited for. The
 * same bytes again change nothing. A decline, or words that are not as many as the plan has, end
 * the round for everyone.
 */
export function receive(
  round: HubRound,
  received: ReceivedMessage,
): Result<HubStep, ReceiveRefusal> {
  const { from, message, signed } = received;
  if (!round.roundPlan.roster.some(({ organisationId }) => organisationId === from))
    return err({ type: "NotInRound" });
  const before = round.received[slotOf(message)]?.[from];
  if (before === digestOf(signed)) return ok({ round, say: [] });
  if (before !== undefined) return err({ type: "SaidOtherwise" });
  if (isOver(round) || round.phase === "ready") return err({ type: "RoundOver" });
  if (message.type === "decline") return ok(die(noted(round, received), "declined"));
  if (phaseOf(message) !== round.phase) return err({ type: "NotNow" });
  if (received.transcript !== transcriptFor(round, message))
    return err({ type: "OtherTranscript" });
  if (message.type === "key" && !isKey(message.publicKey)) return err({ type: "UnsafeKey" });
  const taken = takeIn(noted(round, received), received);
  return ok(taken === undefined ? die(noted(round, received), "bad-message") : advance(taken));
}

/** How far a round is, without a word of what was in it. */
export type RoundProgress = Pick<HubRound, "phase" | "deadBecause"> & {
  /** Organisations that the present phase still waits for. */
  readonly waitingFor: readonly string[];
  /** Messages that came in for the present phase, and how many it takes. */
  readonly arrived: number;
  readonly expected: number;
};

/** How far a round is and whom it waits for. */
export function progressOf(round: HubRound): RoundProgress {
  const slots = slotsOf(round);
  const missing = (organisationId: string) =>
    slots.filter((slot) => round.received[slot]?.[organisationId] === undefined).length;
  const members = round.roundPlan.roster.map(({ organisationId }) => organisationId);
  const expected = slots.length * members.length;
  return {
    phase: round.phase,
    deadBecause: round.deadBecause,
    waitingFor: members.filter((member) => missing(member) > 0),
    arrived: expected - members.reduce((sum, member) => sum + missing(member), 0),
    expected,
  };
}

function phaseOf(message: Exclude<NodeMessage, { type: "decline" }>): HubRound["phase"] {
  if (message.type === "key") return "keys";
  return message.type === "commit" ? "commit" : message.block;
}

function isKey(publicKey: string): boolean {
  const bytes = base64url.decode(publicKey);
  return bytes.length === 32 && isSafeKey(bytes);
}

function noted(round: HubRound, { from, message, signed }: ReceivedMessage): HubRound {
  const slot = slotOf(message);
  const digests = { ...round.received[slot], [from]: digestOf(signed) };
  return { ...round, received: { ...round.received, [slot]: digests } };
}

/** Adds a message to what is held; undefined when its words do not fit the plan. */
function takeIn(round: HubRound, { from, message, signed }: ReceivedMessage): HubRound | undefined {
  const isRelayed = message.type === "key" || ("block" in message && message.block === "gate");
  const held = isRelayed ? { ...round.held, [from]: signed } : round.held;
  if (message.type === "commit") {
    const masked = withWords(
      round.masked[message.block],
      message.words,
      lengthOfBlock(round.roundPlan, message.block),
    );
    return masked === undefined
      ? undefined
      : { ...round, held, masked: { ...round.masked, [message.block]: masked } };
  }
  if (message.type === "share") {
    const asked = round.asked[message.block] ?? [];
    if (!isSameList(message.cells, asked)) return undefined;
    const masks = withWords(round.masks[message.block], message.words, asked.length + 1);
    return masks === undefined
      ? undefined
      : { ...round, held, masks: { ...round.masks, [message.block]: masks } };
  }
  return { ...round, held };
}

function withWords(sum: string | undefined, text: string, length: number): string | undefined {
  const words = textToWords(text, length);
  if (words === undefined) return undefined;
  const before = sum === undefined ? undefined : textToWords(sum, length);
  return wordsToText(before === undefined ? words : addWords(before, words));
}

function isSameList(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
