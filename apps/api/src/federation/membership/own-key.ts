import { changeMembership, dropOldPages } from "@nabij/db";
import { err, ok } from "@nabij/domain";
import { newIdentity, sealRevocation, sealRotation } from "@nabij/federation";
import { z } from "zod";
import { endedRounds } from "./ended-rounds.ts";
import {
  type Done,
  type FederationAdmin,
  findIdentity,
  jsonIn,
  keep,
  wireTo,
} from "./federation-admin.ts";
import { type FederationReason, refusedBecause } from "./federation-refusal.ts";
import { ensureNextSeed } from "./identity-file.ts";
import { type Membership, membershipOf } from "./membership.ts";
import { identityToApply } from "./next-key.ts";

/** Whether the hub's list says that the own key does not count any more. */
export function isSuspended({ roster, memberId }: Membership): boolean {
  return roster.suspended.some(({ organisationId }) => organisationId === memberId);
}

/**
 * Asks the hub to know the organisation by another key, signed by the one it has. The old key stays
 * until two people there confirmed the new one and it stands on a list; asking again sends the same.
 */
export async function rotateKey(
  admin: FederationAdmin,
): Promise<Done<{ readonly newFingerprint: string }>> {
  const own = ownMember(admin);
  if (!own.ok) return own;
  const identity = findIdentity(admin);
  if (!identity.ok) return identity;
  const seed = ensureNextSeed(admin.dataDir, admin.scope.organisationId);
  if (identity.value === null || seed === "unreadable")
    return err(refusedBecause("identity-unreadable"));
  const next = newIdentity(seed);
  const about = { organisationId: own.value.memberId, at: admin.now().toISOString() };
  const asked = keep(admin, "rotateKey", null, []);
  if (!asked.ok) return asked;
  const signed = await sealRotation(identity.value, next, about);
  const sent = await sendStatement(admin, own.value.membership, signed);
  return sent.ok ? ok({ newFingerprint: next.fingerprint }) : sent;
}

/**
 * Takes the own key back: it never counts again, rounds that run are left, and the organisation
 * applies once more with a new one. A key that the hub took back already is only replaced.
 */
export async function revokeKey(
  admin: FederationAdmin,
): Promise<Done<{ readonly newFingerprint: string }>> {
  const own = ownMember(admin);
  if (!own.ok) return own;
  const { membership, memberId } = own.value;
  if (!isSuspended(membership)) {
    const identity = findIdentity(admin);
    if (!identity.ok) return identity;
    if (identity.value === null) return err(refusedBecause("identity-unreadable"));
    const about = { organisationId: memberId, at: admin.now().toISOString() };
    const signed = await sealRevocation(identity.value, about);
    const sent = await sendStatement(admin, membership, signed);
    if (!sent.ok) return sent;
  }
  const change = { status: "found" as const, applicationId: null };
  const writes = [...endedRounds(admin), changeMembership(admin.scope, change)];
  const done = keep(admin, "revokeKey", null, writes);
  if (!done.ok) return done;
  dropOldPages(admin.db);
  const fresh = identityToApply(admin, membership);
  return fresh.ok ? ok({ newFingerprint: fresh.value.fingerprint }) : fresh;
}

function ownMember({ db, scope }: FederationAdmin): Done<{
  readonly membership: Membership;
  readonly memberId: string;
}> {
  const membership = membershipOf(db, scope);
  const memberId = membership?.memberId ?? null;
  return membership?.status === "member" && memberId !== null
    ? ok({ membership, memberId })
    : err(refusedBecause("not-a-member"));
}

const Refusal = z.object({ refusal: z.object({ type: z.string().max(50) }) });

async function sendStatement(
  admin: FederationAdmin,
  membership: Membership,
  signed: string,
): Promise<Done> {
  const answer = await wireTo(membership, admin).post("/federation/keys", signed, "text/plain");
  if (!answer.ok) return err(refusedBecause(answer.error));
  const { status } = answer.value;
  if (status < 300) return ok(undefined);
  const reason: FederationReason = status === 429 ? "hub-busy" : "key-refused";
  return err(
    refusedBecause(Refusal.safeParse(jsonIn(answer.value)).success ? reason : "hub-unreadable"),
  );
}
