import { base64url } from "jose";
import { type Block, blocks } from "../contribution/vector.ts";
import { allCellsOf, lengthOfBlock } from "./block-length.ts";
import { gateHolds } from "./invariants.ts";
import { maskBlocks } from "./masks.ts";
import type { DeclineReason, NodeMessage, ReceivedMessage } from "./message.ts";
import type { NodeRound, NodeStep } from "./node-round.ts";
import { plainWords } from "./plain-words.ts";
import { shareOf } from "./share.ts";
import { planDigest, transcriptOf } from "./transcript.ts";
import { addWords, textToWords, wordsToText } from "./words.ts";

/** A signed text as it was verified with the pinned keys and parsed; undefined if it was not. */
export type Verify = (signed: string) => ReceivedMessage | undefined;

/**
 * All keys are there: makes the transcript and commits to the masked words of every block. The
 * secret key and the plain numbers are gone after this step.
 */
export function hearKeys(
  state: NodeRound,
  signed: readonly string[],
  verify: Verify,
): NodeStep | DeclineReason {
  const { roundPlan, organisationId, secrets } = state;
  const keys = messagesOfAll(state, signed, verify, planDigest(roundPlan), isKey);
  if (keys === undefined || !secrets?.beforeCommit) return "keys-differ";
  const publicKeys = roundPlan.roster.map((member, index) => ({
    organisationId: member.organisationId,
    text: keys[index]?.publicKey ?? "",
  }));
  const own = publicKeys.find((each) => each.organisationId === organisationId);
  if (own?.text !== state.publicKey) return "keys-differ";
  const transcript = transcriptOf(roundPlan, signed);
  const masked = maskBlocks(plainWords(roundPlan.plan, secrets.beforeCommit.contribution), {
    organisationId,
    keySecret: base64url.decode(secrets.beforeCommit.key),
    selfSecret: base64url.decode(secrets.self),
    transcript: base64url.decode(transcript),
    others: publicKeys
      .filter((each) => each !== own)
      .map(({ organisationId: id, text }) => ({
        organisationId: id,
        publicKey: base64url.decode(text),
      })),
  });
  if (masked === undefined) return "keys-differ";
  return {
    state: {
      ...state,
      phase: "committed",
      transcript,
      secrets: { ...secrets, beforeCommit: null },
      gateWords: wordsToText(masked.gate),
    },
    say: blocks.map((block) => ({ type: "commit", block, words: wordsToText(masked[block]) })),
  };
}

/** Everyone committed: gives the own mask of the gate. */
export function hearCommitted(
  state: NodeRound,
  signed: readonly string[],
  verify: Verify,
): NodeStep | DeclineReason {
  const commits = messagesOfAll(state, signed, verify, state.transcript, isGateCommit);
  if (commits === undefined || ownOf(state, commits)?.words !== state.gateWords)
    return "keys-differ";
  const sum = sumOf(commits, lengthOfBlock(state.roundPlan, "gate"));
  if (sum === undefined) return "keys-differ";
  const next: NodeRound = { ...state, phase: "gate-shared", gateWords: wordsToText(sum) };
  return shareOf(next, "gate", allCellsOf(state.roundPlan, "gate"));
}

/** All masks of the gate are there: counts the organisations of each cell without the hub. */
export function hearGate(
  state: NodeRound,
  signed: readonly string[],
  verify: Verify,
): NodeStep | DeclineReason {
  const { roundPlan, gateWords } = state;
  const length = lengthOfBlock(roundPlan, "gate");
  const shares = messagesOfAll(state, signed, verify, state.transcript, isGateShare);
  const masks = shares && sumOf(shares, length);
  const words = textToWords(gateWords ?? "", length);
  if (masks === undefined || words === undefined) return "keys-differ";
  const nodes = roundPlan.roster.length;
  const counts = [...addWords(words, masks, -1)].map(Number);
  const gate = counts.slice(0, -1);
  if (counts.at(-1) !== nodes || !gateHolds(roundPlan.plan, nodes, gate)) return "keys-differ";
  return { state: { ...state, phase: "answering", gate, gateWords: null }, say: [] };
}

/** One message of each member in the order of the roster, all on one transcript; or nothing. */
function messagesOfAll<T extends NodeMessage>(
  { roundPlan }: NodeRound,
  signed: readonly string[],
  verify: Verify,
  transcript: string | null,
  isDue: (message: NodeMessage) => message is T,
): readonly T[] | undefined {
  const messages = roundPlan.roster.flatMap(({ organisationId }, index) => {
    const received = verify(signed[index] ?? "");
    const isTheirs = received?.from === organisationId && received.transcript === transcript;
    return isTheirs && isDue(received.message) ? [received.message] : [];
  });
  const isAll = messages.length === roundPlan.roster.length && signed.length === messages.length;
  return isAll ? messages : undefined;
}

function ownOf<T>({ roundPlan, organisationId }: NodeRound, messages: readonly T[]): T | undefined {
  return messages[roundPlan.roster.findIndex((member) => member.organisationId === organisationId)];
}

function sumOf(
  messages: readonly { readonly words: string }[],
  length: number,
): BigUint64Array | undefined {
  const words = messages.map((message) => textToWords(message.words, length));
  if (words.some((each) => each === undefined)) return undefined;
  return words.reduce<BigUint64Array>(
    (sum, each) => (each === undefined ? sum : addWords(sum, each)),
    new BigUint64Array(length),
  );
}

type Message<T extends NodeMessage["type"]> = Extract<NodeMessage, { type: T }>;

const isKey = (message: NodeMessage): message is Message<"key"> => message.type === "key";
const isGateCommit = (message: NodeMessage): message is Message<"commit"> =>
  message.type === "commit" && message.block === ("gate" satisfies Block);
const isGateShare = (message: NodeMessage): message is Message<"share"> =>
  message.type === "share" && message.block === ("gate" satisfies Block);
