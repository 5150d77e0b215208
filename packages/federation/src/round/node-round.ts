import { z } from "zod";
import { blocks } from "../contribution/vector.ts";
import {
  AbortReason,
  Bytes32,
  DeclineReason,
  type NodeMessage,
  OrganisationId,
  RoundPlan,
  Words,
} from "./message.ts";

/**
 * Where a round stands at one organisation: it said its key, its masked words, its mask of the
 * gate; then it answers what may be opened; `silent` past the end. The last three are for good.
 */
export const NodePhase = z.enum([
  "key-said",
  "committed",
  "gate-shared",
  "answering",
  "silent",
  "published",
  "dead",
  "declined",
]);
export type NodePhase = z.infer<typeof NodePhase>;

const Counts = z.array(z.number().int().nonnegative());

/** What may never leave the node; wiped piece by piece as soon as it is not needed any more. */
const Secrets = z.strictObject({
  /** Until the commit: the key of the round and the plain numbers. */
  beforeCommit: z
    .strictObject({
      key: Bytes32,
      contribution: z.strictObject({ clients: Counts, bands: Counts }),
    })
    .nullable(),
  /** Of it the own masks are made. */
  self: Bytes32,
});

/** A round as one organisation keeps it, whole in JSON. */
export const NodeRound = z.strictObject({
  organisationId: OrganisationId,
  roundPlan: RoundPlan,
  phase: NodePhase,
  /** Why it declined, or why the hub ended the round. */
  because: z.union([DeclineReason, AbortReason]).nullable(),
  publicKey: Bytes32.nullable(),
  secrets: Secrets.nullable(),
  transcript: Bytes32.nullable(),
  /** Digests of what the hub said, by what it is: it may not say a thing twice in two ways. */
  heard: z.record(z.string(), Bytes32),
  /** The own masked words of the gate, then the sum of those of all. */
  gateWords: Words.nullable(),
  /** Numbers of organisations behind each cell and table (`gateOf`), counted by this node itself. */
  gate: Counts.nullable(),
  /** The words of which this node gave the mask away, by block. */
  given: z.partialRecord(z.enum(blocks), Counts),
});
export type NodeRound = z.infer<typeof NodeRound>;

/** A round after a step, and what the node now says to the hub. */
export type NodeStep = { readonly state: NodeRound; readonly say: readonly NodeMessage[] };

/** Whether a node never says anything in this round any more. */
export function isDone({ phase }: NodeRound): boolean {
  return ["silent", "published", "dead", "declined"].includes(phase);
}

/** Takes no further part: the secrets are wiped, the hub hears why. */
export function decline(state: NodeRound, reason: DeclineReason): NodeStep {
  if (isDone(state)) return { state, say: [] };
  return { state: ended(state, "declined", reason), say: [{ type: "decline", reason }] };
}

/** Leaves a round by the will of the organisation. */
export function leaveRound(state: NodeRound): NodeStep {
  return decline(state, "left");
}

/** Wipes the secrets of a round that is past its end; `now` in ISO with a Z. */
export function silenceRound(state: NodeRound, now: string): NodeRound {
  const isLate = Date.parse(now) >= Date.parse(state.roundPlan.closesAt);
  return isLate && !isDone(state) ? ended(state, "silent", null) : state;
}

/** A round that is over for this node: nothing is left with which a word could be opened. */
export function ended(
  state: NodeRound,
  phase: Extract<NodePhase, "silent" | "published" | "dead" | "declined">,
  because: NodeRound["because"],
): NodeRound {
  return { ...state, phase, because, secrets: null, gateWords: null };
}
