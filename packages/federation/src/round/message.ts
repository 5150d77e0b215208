import { z } from "zod";
import { blocks } from "../contribution/vector.ts";
import { BenchmarkPlan, Period } from "../plan/plan.ts";

/** Words modulo 2⁶⁴, eight bytes each with the lowest first, in base64url without padding. */
export const Words = z.base64url().max(8_000_000);
/** 32 bytes in base64url: a key, a hash. */
export const Bytes32 = z.base64url().length(43);
export const Moment = z.iso.datetime({ offset: false });
export const OrganisationId = z.uuid();
const Block = z.enum(blocks);
const CellIndexes = z.array(z.number().int().nonnegative()).max(100_000);

/** One organisation of a round, with the key it is known by. */
export const RosterMember = z.strictObject({
  organisationId: OrganisationId,
  name: z.string().min(1).max(200),
  /** Organisations of one legal group count once in every threshold (the holding rule). */
  legalGroup: z.string().min(1).max(200),
  /** Public Ed25519 key; its SHA-256 is the fingerprint that people compare. */
  identityKey: Bytes32,
});
export type RosterMember = z.infer<typeof RosterMember>;

/** What the hub asks of every organisation of a round; its bytes are signed by the hub. */
export const RoundPlan = z.strictObject({
  roundId: z.uuid(),
  plan: BenchmarkPlan,
  period: Period,
  /** In the order of `organisationId`. */
  roster: z.array(RosterMember).min(1).max(5000),
  /** Head of the publication log that this round builds on. */
  logHead: Bytes32,
  /** A round on made-up data that shows a new organisation how it goes (design 2.6). */
  isRehearsal: z.boolean(),
  openedAt: Moment,
  closesAt: Moment,
});
export type RoundPlan = z.infer<typeof RoundPlan>;

export const DeclineReason = z.enum([
  "plan-unknown",
  "thresholds-below-floor",
  "roster-changed",
  "too-few-trusted",
  "period-not-closed",
  "already-contributed",
  "log-behind",
  "clock",
  "keys-differ",
  "cells-below-floor",
  "hub-contradicts",
  "left",
]);
export type DeclineReason = z.infer<typeof DeclineReason>;

/** What a node says in a round; one of a kind (and of a block) for each node and round. */
export const NodeMessage = z.discriminatedUnion("type", [
  /** Stage 0: a fresh X25519 key. */
  z.strictObject({ type: z.literal("key"), publicKey: Bytes32 }),
  /** Commit: the masked words of a block. */
  z.strictObject({ type: z.literal("commit"), block: Block, words: Words }),
  /** Opening: the own mask of some words of a block; the checksum comes along always. */
  z.strictObject({ type: z.literal("share"), block: Block, cells: CellIndexes, words: Words }),
  z.strictObject({ type: z.literal("decline"), reason: DeclineReason }),
]);
export type NodeMessage = z.infer<typeof NodeMessage>;

/** A message of a node after its signature was found good and its body parsed. */
export type ReceivedMessage = {
  readonly from: string;
  /** What the envelope says it belongs to: see `transcriptFor`. */
  readonly transcript: string | null;
  readonly message: NodeMessage;
  /** The exact signed text it came in. */
  readonly signed: string;
};

export const AbortReason = z.enum([
  "declined",
  "deadline",
  "checksum",
  "invariant",
  "bad-message",
  "stopped-by-hub",
  "solver",
]);
export type AbortReason = z.infer<typeof AbortReason>;

/** What the hub says in a round, to every node the same. */
export const HubMessage = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("plan"), roundPlan: RoundPlan }),
  /** All signed `key` messages as they came in, in the order of the roster. */
  z.strictObject({ type: z.literal("keys"), signed: z.array(z.string()) }),
  /** All signed `commit` messages of the block `gate`. */
  z.strictObject({ type: z.literal("committed"), signed: z.array(z.string()) }),
  /** All signed `share` messages of the block `gate`: every node counts organisations itself. */
  z.strictObject({ type: z.literal("gate"), signed: z.array(z.string()) }),
  /** Asks the masks of these words; for `bands` this is the pass map. */
  z.strictObject({
    type: z.literal("open"),
    block: z.enum(["clients", "squares", "bands"]),
    cells: CellIndexes,
  }),
  z.strictObject({ type: z.literal("aborted"), reason: AbortReason }),
  z.strictObject({ type: z.literal("published"), publicationHash: Bytes32 }),
]);
export type HubMessage = z.infer<typeof HubMessage>;

/** The one place of a message in a round: what it is, and of which block. */
export function slotOf(message: NodeMessage | HubMessage): string {
  return "block" in message ? `${message.type}:${message.block}` : message.type;
}
