import { err, ok, type Result } from "@nabij/domain";
import { z } from "zod";
import { Bytes32, Moment, OrganisationId } from "../round/message.ts";
import { Approver } from "./application.ts";
import { fingerprintOf, isFingerprintTyped } from "./identity.ts";

/** A key that changes or no longer counts, as it waits at the hub for the next list. */
export const PendingKey = z.strictObject({
  organisationId: OrganisationId,
  kind: z.enum(["rotation", "revocation"]),
  /** As the holder of the key signed it; null when the hub's people take the key back. */
  signed: z.string().max(16_384).nullable(),
  /** The new key of a rotation. */
  to: Bytes32.nullable(),
  /** When it was said, by the clock of who said it. */
  at: Moment,
  approvals: z.array(z.strictObject({ by: Approver, at: Moment })),
});
export type PendingKey = z.infer<typeof PendingKey>;

/** What is said about a key, before anybody judged it. */
export type KeySaid = Omit<PendingKey, "approvals">;

export type PendingKeyRefusal =
  /** Older than what was said last: somebody sends an earlier statement once more. */
  | { readonly type: "replayed" }
  /** A key that was taken back makes no other key. */
  | { readonly type: "key-revoked" }
  | { readonly type: "same-approver" }
  | { readonly type: "fingerprint-differs" }
  | { readonly type: "not-found" };

/**
 * Takes in what is said about a key in the place of what waits. The same text again changes nothing;
 * a taking back goes before everything, and of two changes only the later counts (attack 16).
 */
export function receiveKey(
  before: PendingKey | undefined,
  said: KeySaid,
): Result<PendingKey, PendingKeyRefusal> {
  if (before !== undefined && before.signed !== null && before.signed === said.signed)
    return ok(before);
  const received = { ...said, approvals: [] };
  if (before === undefined || said.kind === "revocation") return ok(received);
  if (before.kind === "revocation") return err({ type: "key-revoked" });
  const isLater = Date.parse(said.at) > Date.parse(before.at);
  return isLater ? ok(received) : err({ type: "replayed" });
}

/** One person confirms a new key by the fingerprint that the organisation read out, as at admission. */
export function approveKey(
  pending: PendingKey,
  by: Approver,
  typedFingerprint: string,
  at: string,
): Result<PendingKey, PendingKeyRefusal> {
  if (pending.to === null || isConfirmedKey(pending)) return err({ type: "not-found" });
  if (pending.approvals.some((approval) => approval.by.id === by.id))
    return err({ type: "same-approver" });
  if (!isFingerprintTyped(typedFingerprint, fingerprintOf(pending.to)))
    return err({ type: "fingerprint-differs" });
  return ok({ ...pending, approvals: [...pending.approvals, { by, at }] });
}

/** Whether the next list takes it in: a new key after two people, a taking back at once. */
export function isConfirmedKey({ kind, approvals }: PendingKey): boolean {
  return kind === "revocation" || approvals.length >= 2;
}
