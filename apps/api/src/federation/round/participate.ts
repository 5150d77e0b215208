import { randomBytes } from "node:crypto";
import { dayInAmsterdam } from "@nabij/domain";
import {
  type Contribution,
  contributionOf,
  finishRounds,
  type HubKeys,
  hubClient,
  type Identity,
  leaveRounds,
  type Participant,
  participate as passOfRounds,
  type RoundPlan,
} from "@nabij/federation";
import { answeredPlans } from "../membership/choices.ts";
import type { HubFault } from "../membership/contact.ts";
import { endRoundsOfOtherKey } from "../membership/ended-rounds.ts";
import { faultOfPass } from "../membership/fault-of.ts";
import { type FederationAdmin, findIdentity, wireTo } from "../membership/federation-admin.ts";
import { followHub, pinHubKey } from "../membership/follow-hub.ts";
import { type Membership, membershipOf, pinnedOf } from "../membership/membership.ts";
import { isNextListed, nextIdentity, takeNextKey } from "../membership/next-key.ts";
import { readRoster } from "../membership/read-roster.ts";
import { madeUpClients } from "../numbers/made-up-clients.ts";
import { ownNumbers } from "../numbers/own-numbers.ts";
import { readPublications } from "./read-publications.ts";
import { roundStore } from "./round-store.ts";

/** How a pass of a member went. */
export type Pass = { readonly isBusy: boolean; readonly fault: HubFault | null };

/** One pass of a member: who takes part, what is asked, what was published. */
export async function participate(admin: FederationAdmin, member: Membership): Promise<Pass> {
  const identity = findIdentity(admin);
  if (!identity.ok || identity.value === null)
    return { isBusy: false, fault: "identity-unreadable" };
  const keys = await followHub(admin, member);
  if (!keys.ok) return { isBusy: false, fault: keys.error };
  const { current: hubKey, earlier } = keys.value;
  if (hubKey !== member.hubKey) {
    // The hub ended what ran with the key it had then.
    const before = participantOf(admin, member, identity.value, []);
    if (!(await finishRounds(before))) return { isBusy: true, fault: null };
    pinHubKey(admin, hubKey);
  }
  const membership = { ...member, hubKey };
  let participant = participantOf(admin, membership, identity.value, earlier);
  const roster = await readRoster(admin, membership, participant.hub, keys.value);
  if (!roster.ok) return { isBusy: false, fault: roster.error };
  const next = nextListed(admin);
  if (next !== null) {
    // What was begun with the old key is signed with it to the end.
    if (!(await finishRounds(participant))) return { isBusy: true, fault: null };
    takeNextKey(admin);
    participant = participantOf(admin, membership, next, earlier);
  }
  endRoundsOfOtherKey(admin, participant.identity.publicKey);
  const report = await passOfRounds(participant);
  const fault = faultOfPass(report);
  if (fault !== null) return { isBusy: report.rounds.length > 0, fault };
  const wire = wireTo(membership, admin);
  const published = await readPublications(admin, keys.value, participant.hub, wire);
  return { isBusy: report.rounds.length > 0, fault: published.ok ? null : published.error };
}

/** The next key, once a list that counts here names it as the own one. */
function nextListed(admin: FederationAdmin): Identity | null {
  const current = membershipOf(admin.db, admin.scope);
  return current !== undefined && isNextListed(admin, current) ? nextIdentity(admin) : null;
}

/** Declines the rounds that still run after the organisation left; nothing else is said or asked. */
export async function sayGoodbye(admin: FederationAdmin, membership: Membership): Promise<void> {
  const identity = findIdentity(admin);
  if (!identity.ok || identity.value === null) return;
  await leaveRounds(participantOf(admin, membership, identity.value, []));
}

function participantOf(
  admin: FederationAdmin,
  membership: Membership,
  identity: Identity,
  earlierHubKeys: HubKeys["earlier"],
): Participant {
  const { db, scope } = admin;
  const now = () => admin.now().toISOString();
  const nonce = () => randomBytes(16).toString("base64url");
  return {
    hub: hubClient(wireTo(membership, admin), { identity, now, nonce }),
    store: roundStore(admin),
    identity,
    organisationId: membership.memberId ?? "",
    hubKey: membership.hubKey,
    earlierHubKeys,
    factsFor: async () => {
      const current = membershipOf(db, scope);
      // Somebody has to look at who takes part first: neither taken nor declined.
      if (current?.status !== "member" || current.waitingUpdates.length > 0) return null;
      const allowedPlanHashes = answeredPlans(current);
      return { allowedPlanHashes, floors: current.floors, pinned: pinnedOf(current) };
    },
    contributionFor: (roundPlan) => contributionFor(admin, roundPlan),
    now,
    today: () => dayInAmsterdam(admin.now().getTime()),
    randomBytes: (length) => new Uint8Array(randomBytes(length)),
  };
}

async function contributionFor(
  { db, scope }: FederationAdmin,
  { plan, period, isRehearsal }: RoundPlan,
): Promise<Contribution> {
  if (!isRehearsal) return ownNumbers(db, scope, plan, period);
  const byte = () => randomBytes(1)[0] ?? 0;
  return contributionOf(plan, madeUpClients(plan, byte));
}
