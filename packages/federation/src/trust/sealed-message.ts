import { err, ok, type Result } from "@nabij/domain";
import {
  HubMessage,
  NodeMessage,
  type ReceivedMessage,
  type RosterMember,
  type RoundPlan,
} from "../round/message.ts";
import { planDigest } from "../round/transcript.ts";
import { type EnvelopeRefusal, knownKeys, open, type Stage, seal } from "./envelope.ts";
import { type Fingerprint, fingerprintOf, type Identity } from "./identity.ts";

/** Where a round stands for who signs or reads: `HubRound` and `NodeRound` both are one. */
export type Place = { readonly roundPlan: RoundPlan; readonly transcript: string | null };

export type MessageRefusal =
  | EnvelopeRefusal
  /** Of another round, said at another stage or on top of something else: stale or replayed. */
  | { readonly type: "wrong-round" | "wrong-stage" | "wrong-transcript" };

/** The most characters of what one node says at once. */
export const largestNodeMessage = 12_000_000;

/** The stage of a message of a node: one of each for a node in a round. */
export function stageOfNode(message: NodeMessage): Stage {
  return message.type === "commit" || message.type === "share"
    ? `${message.type}-${message.block}`
    : message.type;
}

/** The stage of a message of the hub. */
export function stageOfHub(message: HubMessage): Stage {
  return message.type === "open" ? `open-${message.block}` : message.type;
}

/**
 * Signs what a node says in a round, on the transcript that `transcriptFor` says; the same message
 * is the same bytes every time.
 */
export function sealNodeMessage(
  identity: Identity,
  place: { readonly roundId: string; readonly transcript: string },
  message: NodeMessage,
): Promise<string> {
  return seal(identity, { ...place, stage: stageOfNode(message), body: message });
}

/** Signs what the hub says in a round, to every node the same. */
export function sealHubMessage(hub: Identity, place: Place, message: HubMessage) {
  const { roundId } = place.roundPlan;
  const transcript = hubTranscript(place, message);
  return seal(hub, { roundId, stage: stageOfHub(message), transcript, body: message });
}

/** The members of a round by fingerprint; make it once for all messages of a round. */
export type MembersByKey = ReadonlyMap<Fingerprint, RosterMember>;

export function membersByKey(roster: readonly RosterMember[]): MembersByKey {
  return new Map(roster.map((member) => [fingerprintOf(member.identityKey), member]));
}

/**
 * Opens what a node said, to the hub or relayed to another node. The transcript comes along: the
 * round holds it against its own (`receive`, `hear`).
 */
export async function openNodeMessage(
  signed: string,
  roundId: string,
  members: MembersByKey,
): Promise<Result<ReceivedMessage, MessageRefusal>> {
  const resolveKey = (kid: Fingerprint) => members.get(kid)?.identityKey;
  const opened = await open(signed, resolveKey, largestNodeMessage);
  if (!opened.ok) return opened;
  const { kid, transcript, stage, body } = opened.value;
  const member = members.get(kid);
  if (member === undefined) return err({ type: "unknown-signer" });
  if (opened.value.roundId !== roundId) return err({ type: "wrong-round" });
  const message = NodeMessage.safeParse(body);
  if (!message.success) return err({ type: "content-refused" });
  if (stage !== stageOfNode(message.data)) return err({ type: "wrong-stage" });
  return ok({ from: member.organisationId, transcript, message: message.data, signed });
}

/**
 * Opens what the hub said in a round. `place` is where the reader stands, null when it knows nothing
 * of the round yet: then only its plan is taken (attack 16).
 */
export async function openHubMessage(
  signed: string,
  hubKey: string,
  roundId: string,
  place: Place | null,
): Promise<Result<HubMessage, MessageRefusal>> {
  const opened = await open(signed, knownKeys([hubKey]));
  if (!opened.ok) return opened;
  const { transcript, stage, body } = opened.value;
  if (opened.value.roundId !== roundId) return err({ type: "wrong-round" });
  const message = HubMessage.safeParse(body);
  if (!message.success) return err({ type: "content-refused" });
  if (stage !== stageOfHub(message.data)) return err({ type: "wrong-stage" });
  const expected = expectedTranscript(message.data, roundId, place);
  return transcript === null || transcript !== expected
    ? err({ type: "wrong-transcript" })
    : ok(message.data);
}

function expectedTranscript(message: HubMessage, roundId: string, place: Place | null) {
  if (message.type !== "plan") return place === null ? undefined : hubTranscript(place, message);
  const { roundPlan } = message;
  return roundPlan.roundId === roundId ? planDigest(roundPlan) : undefined;
}

/** Until a node can make the transcript itself, and at an end that may come before, the plan. */
function hubTranscript({ roundPlan, transcript }: Place, { type }: HubMessage): string {
  const isEarly = type === "plan" || type === "keys" || type === "aborted";
  return isEarly || transcript === null ? planDigest(roundPlan) : transcript;
}
