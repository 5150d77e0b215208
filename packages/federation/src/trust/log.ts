import { err, ok, type Result } from "@nabij/domain";
import { z } from "zod";
import { Period } from "../plan/plan.ts";
import { AbortReason, Bytes32, Moment, OrganisationId } from "../round/message.ts";
import { type EnvelopeRefusal, knownKeys, seal } from "./envelope.ts";
import { hubKeyAt, isWhereKeyEnded, type KeysOfHub } from "./hub-key.ts";
import { hashOfSigned, type Identity } from "./identity.ts";
import { noHash } from "./roster.ts";
import { openBody, outsideRound } from "./sealed-body.ts";

/** What a round was about: enough to see later that one took part in it. */
export const LoggedRound = z.strictObject({
  roundId: z.uuid(),
  planId: z.string().min(1).max(200),
  planVersion: z.number().int().min(1),
  planHash: Bytes32,
  period: Period,
  isRehearsal: z.boolean(),
  /** Organisations whose masked words came in; of an aborted round it may be fewer, or none. */
  participants: z.array(OrganisationId).max(5000),
});
export type LoggedRound = z.infer<typeof LoggedRound>;

/** What happened at the hub that every organisation may check. */
export const LogEntry = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("roster-updated"),
    sequence: z.number().int().min(1),
    updateHash: Bytes32,
  }),
  z.strictObject({
    type: z.literal("plan-published"),
    planId: z.string().min(1).max(200),
    planVersion: z.number().int().min(1),
    planHash: Bytes32,
  }),
  z.strictObject({
    type: z.literal("round-published"),
    round: LoggedRound,
    publicationHash: Bytes32,
  }),
  z.strictObject({ type: z.literal("round-aborted"), round: LoggedRound, reason: AbortReason }),
  z.strictObject({ type: z.literal("hub-key-rotated"), from: Bytes32, to: Bytes32 }),
  z.strictObject({
    type: z.literal("key-revoked"),
    organisationId: OrganisationId,
    identityKey: Bytes32,
  }),
]);
export type LogEntry = z.infer<typeof LogEntry>;

/** One link of the log: what happened, and the hash of the signed link before it. */
export const LogLink = z.strictObject({
  /** From 1, without gaps. */
  sequence: z.number().int().min(1),
  previous: Bytes32,
  at: Moment,
  entry: LogEntry,
});
export type LogLink = z.infer<typeof LogLink>;

/** How far a log goes: the number of links and the hash of the last. */
export const LogHead = z.strictObject({ length: z.number().int().min(0), hash: Bytes32 });
export type LogHead = z.infer<typeof LogHead>;

/** The head of a log in which nothing stands yet. */
export const emptyLog: LogHead = { length: 0, hash: noHash };

/** Adds to the log: the signed link and the head that it makes. Keep both in one transaction. */
export async function appendToLog(
  hub: Identity,
  head: LogHead,
  entry: LogEntry,
  at: string,
): Promise<{ readonly signed: string; readonly head: LogHead }> {
  const sequence = head.length + 1;
  const link: LogLink = { sequence, previous: head.hash, at, entry };
  const signed = await seal(hub, outsideRound("log", link));
  return { signed, head: { length: sequence, hash: hashOfSigned(signed) } };
}

export type LogRefusal =
  | { readonly type: "link-refused"; readonly sequence: number; readonly why: EnvelopeRefusal }
  | { readonly type: "chain-broken"; readonly sequence: number }
  /** The log ends before a head that is known to exist, or another history leads there. */
  | { readonly type: "head-missing"; readonly head: LogHead };

/** What a verified stretch of the log says; `hashes` has one hash for each link. */
export type VerifiedLog = {
  readonly head: LogHead;
  readonly links: readonly LogLink[];
  readonly hashes: readonly string[];
};

/**
 * Verifies links that follow `from`. Any changed byte, a link left out, put in or moved breaks the
 * chain; a tail cut off shows against `known`, a head that someone has seen.
 */
export async function verifyLog(
  signed: readonly string[],
  hubKeys: KeysOfHub,
  from: LogHead = emptyLog,
  known: LogHead = from,
): Promise<Result<VerifiedLog, LogRefusal>> {
  const links: LogLink[] = [];
  const hashes: string[] = [];
  let head = from;
  for (const each of signed) {
    const sequence = head.length + 1;
    const resolveKey = knownKeys([hubKeyAt(hubKeys, "log", sequence)]);
    const opened = await openBody(each, resolveKey, "log", LogLink);
    if (!opened.ok) return err({ type: "link-refused", sequence, why: opened.error });
    const link = opened.value.body;
    if (link.sequence !== sequence || link.previous !== head.hash)
      return err({ type: "chain-broken", sequence });
    head = { length: sequence, hash: hashOfSigned(each) };
    if (!isWhereKeyEnded(hubKeys, "log", sequence, head.hash))
      return err({ type: "chain-broken", sequence });
    links.push(link);
    hashes.push(head.hash);
  }
  const reached = known.length === from.length ? from.hash : hashes[known.length - from.length - 1];
  if (reached !== known.hash) return err({ type: "head-missing", head: known });
  return ok({ head, links, hashes });
}
