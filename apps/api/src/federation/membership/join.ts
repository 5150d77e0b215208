import {
  changeMembership,
  findOrganisation,
  listRounds,
  type StoredMembership,
  saveMembership,
  saveRound,
  type Write,
} from "@nabij/db";
import { err, ok } from "@nabij/domain";
import {
  applyToJoin,
  fingerprintOf,
  isFingerprintTyped,
  isSoundKey,
  JoinApplication,
  RosterMember,
} from "@nabij/federation";
import { z } from "zod";
import {
  type Done,
  ensureIdentity,
  type FederationAdmin,
  jsonIn,
  keep,
  wireTo,
} from "./federation-admin.ts";
import { refusedBecause } from "./federation-refusal.ts";
import { hubAddressOf } from "./hub-address.ts";
import { discardSeed } from "./identity-file.ts";
import { isUnderWay, type Membership, membershipOf } from "./membership.ts";

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

/** What the hub gets to know of the organisation when it applies; the name comes from the node. */
export const OrganisationDetails = JoinApplication.pick({
  kvk: true,
  agb: true,
  legalGroup: true,
  contactEmail: true,
});
export type OrganisationDetails = z.infer<typeof OrganisationDetails>;

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
  const identity = ensureIdentity(admin);
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
  return {
    ...{ organisationId, hubAddress, hubName, hubKey, status: "found" },
    ...{ applicationId: null, memberId: null, roster: null, waitingUpdates: [], trusted: [] },
    ...{ allowedPlans: [], floors: before?.floors ?? null, since: now().toISOString() },
  };
}

/** Rounds of an earlier membership: nothing of them is ever said to another hub. */
function endedRounds({ db, scope }: FederationAdmin): readonly Write[] {
  return listRounds(db, scope).map((round) =>
    saveRound(scope, { ...round, state: null, outbox: [] }),
  );
}

/** Pins the key of the hub whose fingerprint was typed, and applies to take part. */
export async function confirmHub(
  admin: FederationAdmin,
  fingerprint: string,
  details: OrganisationDetails,
): Promise<Done<{ readonly applicationId: string }>> {
  const found = membershipOf(admin.db, admin.scope);
  if (found?.status !== "found") return err(refusedBecause("nothing-to-confirm"));
  if (!isFingerprintTyped(fingerprint, fingerprintOf(found.hubKey)))
    return err(refusedBecause("fingerprint-differs"));
  const now = await identityOfHub(admin, found.hubAddress);
  if (!now.ok) return now;
  if (now.value.identityKey !== found.hubKey) return err(refusedBecause("hub-key-differs"));
  const sent = keep(admin, "apply", null, []);
  if (!sent.ok) return sent;
  const applicationId = await sendApplication(admin, found, details);
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
  { hubAddress }: Membership,
  details: OrganisationDetails,
): Promise<Done<string>> {
  const identity = ensureIdentity(admin);
  if (!identity.ok) return identity;
  const name = findOrganisation(admin.db, admin.scope.organisationId)?.name ?? details.legalGroup;
  const at = admin.now().toISOString();
  const signed = await applyToJoin(identity.value, { name, ...details, at });
  const answer = await wireTo({ hubAddress }, admin).post(
    "/federation/applications",
    signed,
    "text/plain",
  );
  if (!answer.ok) return err(refusedBecause(answer.error));
  if (answer.value.status >= 400) return err(refusedBecause("application-refused"));
  const received = z.object({ applicationId: z.uuid() }).safeParse(jsonIn(answer.value));
  return received.success ? ok(received.data.applicationId) : err(refusedBecause("hub-unreadable"));
}
