import {
  changeMembership,
  findOrganisation,
  type StoredMembership,
  saveMembership,
} from "@nabij/db";
import { err, ok } from "@nabij/domain";
import {
  type ApplicationDetails,
  applyToJoin,
  fingerprintOf,
  type HubAnswer,
  invitationToken,
  isFingerprintTyped,
  isSoundKey,
  JoinApplication,
  RosterMember,
} from "@nabij/federation";
import { z } from "zod";
import { endedRounds } from "./ended-rounds.ts";
import { type Done, type FederationAdmin, jsonIn, keep, wireTo } from "./federation-admin.ts";
import { type FederationReason, refusedBecause } from "./federation-refusal.ts";
import { hubAddressOf } from "./hub-address.ts";
import { discardSeed } from "./identity-file.ts";
import { isUnderWay, type Membership, membershipOf } from "./membership.ts";
import { identityToApply } from "./next-key.ts";

const HubIdentity = z.object({
  name: z.string().trim().min(1).max(200),
  identityKey: RosterMember.shape.identityKey,
  fingerprint: z.string().max(100),
});

/** A hub that answered, to be confirmed over the telephone or from a contract. */
export type FoundHub = {
  readonly hubAddress: string;
  readonly hubName: string;
  readonly hubFingerprint: string;
  /** What the hub's people will ask for when they call back. */
  readonly ownFingerprint: string;
};

/**
 * What the hub gets to know of the organisation when it applies; the name comes from the node. The
 * code of an invitation as it was typed; null where the hub takes who was not invited.
 */
export const OrganisationDetails = JoinApplication.pick({
  kvk: true,
  agb: true,
  legalGroup: true,
  contactEmail: true,
}).extend({ invitation: z.string().max(100).nullable().default(null) });

/**
 * Asks a hub who it is, and makes the own identity. Nothing of the organisation goes out yet: only
 * after somebody compared the fingerprint.
 */
export async function findHub(admin: FederationAdmin, typed: string): Promise<Done<FoundHub>> {
  const before = membershipOf(admin.db, admin.scope);
  if (before !== undefined && isUnderWay(before)) return err(refusedBecause("already-member"));
  const address = hubAddressOf(typed);
  if (!address.ok) return address;
  const hub = await identityOfHub(admin, address.value);
  if (!hub.ok) return hub;
  // A hub knows a key once: who comes back after leaving comes with another.
  if (before !== undefined && before.status !== "found")
    discardSeed(admin.dataDir, admin.scope.organisationId);
  const identity = identityToApply(admin, before?.status === "left" ? undefined : before);
  if (!identity.ok) return identity;
  const found = foundMembership(admin, address.value, hub.value, before);
  const done = keep(admin, "findHub", null, [...endedRounds(admin), saveMembership(found)]);
  if (!done.ok) return done;
  const { hubName, hubKey } = found;
  const hubFingerprint = fingerprintOf(hubKey);
  const ownFingerprint = identity.value.fingerprint;
  return ok({ hubAddress: address.value, hubName, hubFingerprint, ownFingerprint });
}

/** A membership that waits for somebody who compares the fingerprint; own floors stay. */
function foundMembership(
  { scope: { organisationId }, now }: FederationAdmin,
  hubAddress: string,
  { name: hubName, identityKey: hubKey }: z.infer<typeof HubIdentity>,
  before: Membership | undefined,
): StoredMembership {
  const found = { organisationId, hubAddress, hubName, hubKey, status: "found" as const };
  const isSame = before?.hubKey === hubKey && before.status !== "left";
  // Who comes back with another key keeps its place, and what it knew of the others.
  if (before !== undefined && isSame && before.memberId !== null)
    return { ...before, ...found, applicationId: null };
  return {
    ...found,
    ...{ applicationId: null, memberId: null, roster: null, waitingUpdates: [], trusted: [] },
    ...{ allowedPlans: [], floors: before?.floors ?? null, since: now().toISOString() },
  };
}

/** Pins the key of the hub whose fingerprint was typed, and applies to take part. */
export async function confirmHub(
  admin: FederationAdmin,
  fingerprint: string,
  details: z.input<typeof OrganisationDetails>,
): Promise<Done<{ readonly applicationId: string }>> {
  const found = membershipOf(admin.db, admin.scope);
  if (found?.status !== "found") return err(refusedBecause("nothing-to-confirm"));
  if (!isFingerprintTyped(fingerprint, fingerprintOf(found.hubKey)))
    return err(refusedBecause("fingerprint-differs"));
  const invitation = tokenOf(details.invitation);
  if (!invitation.ok) return invitation;
  const now = await identityOfHub(admin, found.hubAddress);
  if (!now.ok) return now;
  if (now.value.identityKey !== found.hubKey) return err(refusedBecause("hub-key-differs"));
  const sent = keep(admin, "apply", null, []);
  if (!sent.ok) return sent;
  const applicationId = await sendApplication(admin, found, {
    ...details,
    invitation: invitation.value,
    replaces: found.memberId,
  });
  if (!applicationId.ok) return applicationId;
  const change = { status: "applied" as const, applicationId: applicationId.value };
  const done = keep(admin, "confirmHub", null, [changeMembership(admin.scope, change)]);
  return done.ok ? ok({ applicationId: applicationId.value }) : done;
}

/** Who a hub says it is; its fingerprint must follow from its key. */
export async function identityOfHub(
  admin: FederationAdmin,
  hubAddress: string,
): Promise<Done<z.infer<typeof HubIdentity>>> {
  const answer = await wireTo({ hubAddress }, admin).get("/federation/identity");
  if (!answer.ok) return err(refusedBecause(answer.error));
  const hub = HubIdentity.safeParse(answer.value.status === 200 ? jsonIn(answer.value) : undefined);
  const isSound =
    hub.success &&
    isSoundKey(hub.data.identityKey) &&
    fingerprintOf(hub.data.identityKey) === hub.data.fingerprint;
  return isSound ? ok(hub.data) : err(refusedBecause("hub-unreadable"));
}

async function sendApplication(
  admin: FederationAdmin,
  membership: Membership,
  details: Omit<ApplicationDetails, "name" | "at">,
): Promise<Done<string>> {
  const identity = identityToApply(admin, membership);
  if (!identity.ok) return identity;
  const name = findOrganisation(admin.db, admin.scope.organisationId)?.name ?? details.legalGroup;
  const at = admin.now().toISOString();
  const signed = await applyToJoin(identity.value, { name, ...details, at });
  const answer = await wireTo(membership, admin).post(
    "/federation/applications",
    signed,
    "text/plain",
  );
  if (!answer.ok) return err(refusedBecause(answer.error));
  if (answer.value.status >= 400) return err(refusedBecause(reasonIn(answer.value)));
  const received = z.object({ applicationId: z.uuid() }).safeParse(jsonIn(answer.value));
  return received.success ? ok(received.data.applicationId) : err(refusedBecause("hub-unreadable"));
}

/** What goes to the hub in the place of a typed code; none when nothing was typed. */
function tokenOf(typed: string | null | undefined): Done<string | null> {
  if (typed === null || typed === undefined || typed.trim() === "") return ok(null);
  const token = invitationToken(typed);
  return token === undefined ? err(refusedBecause("invitation-refused")) : ok(token);
}

const Refusal = z.object({
  refusal: z.object({ type: z.enum(["invitation-needed", "invitation-refused"]) }),
});

/** Why the hub did not take an application; in doubt only that it did not. */
function reasonIn(answer: HubAnswer): FederationReason {
  if (answer.status === 429) return "hub-busy";
  const read = Refusal.safeParse(jsonIn(answer));
  return read.success ? read.data.refusal.type : "application-refused";
}
