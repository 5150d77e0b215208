import { sha256 } from "@noble/hashes/sha2.js";
import { base64url } from "jose";
import { canonical } from "../plan/plan-hash.ts";
import type { NodeMessage, RoundPlan } from "./message.ts";

/** SHA-256 of a text, in base64url. */
export function digestOf(text: string): string {
  return base64url.encode(sha256(new TextEncoder().encode(text)));
}

/** What a key of a round is signed over: the plan of the round to the last byte. */
export function planDigest(roundPlan: RoundPlan): string {
  return digestOf(canonical(roundPlan));
}

/**
 * What everything after the keys is bound to: the plan of the round and all signed keys in the
 * order of the roster. Whoever saw another plan or another key has another transcript, and masks
 * that do not cancel (federation design 2.2, step 2).
 */
export function transcriptOf(roundPlan: RoundPlan, signedKeys: readonly string[]): string {
  return digestOf(canonical([roundPlan, ...signedKeys]));
}

/** What the envelope of a message must name: the plan before there is a transcript, then that. */
export function transcriptFor(
  round: { readonly roundPlan: RoundPlan; readonly transcript: string | null },
  { type }: NodeMessage,
): string {
  const isEarly = type === "key" || type === "decline";
  return isEarly || round.transcript === null ? planDigest(round.roundPlan) : round.transcript;
}
