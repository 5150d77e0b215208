import { randomBytes } from "node:crypto";
import { dayInAmsterdam } from "@nabij/domain";
import {
  type Contribution,
  contributionOf,
  hubClient,
  type Identity,
  leaveRounds,
  type Participant,
  participate as passOfRounds,
  type RoundPlan,
} from "@nabij/federation";
import { answeredPlans } from "../membership/choices.ts";
import type { HubFault } from "../membership/contact.ts";
import { faultOfPass } from "../membership/fault-of.ts";
import { type FederationAdmin, findIdentity, wireTo } from "../membership/federation-admin.ts";
import { type Membership, membershipOf, pinnedOf } from "../membership/membership.ts";
import { readRoster } from "../membership/read-roster.ts";
import { madeUpClients } from "../numbers/made-up-clients.ts";
import { ownNumbers } from "../numbers/own-numbers.ts";
import { readPublications } from "./read-publications.ts";
import { roundStore } from "./round-store.ts";

/** How a pass of a member went. */
export type Pass = { readonly isBusy: boolean; readonly fault: HubFault | null };

/** One pass of a member: who takes part, what is asked, what was published. */
export async function participate(admin: FederationAdmin, membership: Membership): Promise<Pass> {
  const identity = findIdentity(admin);
  if (!identity.ok || identity.value === null)
    return { isBusy: false, fault: "identity-unreadable" };
  const participant = participantOf(admin, membership, identity.value);
  const roster = await readRoster(admin, membership, participant.hub);
  if (!roster.ok) return { isBusy: false, fault: roster.error };
  const report = await passOfRounds(participant);
  const fault = faultOfPass(report);
  if (fault !== null) return { isBusy: report.rounds.length > 0, fault };
  const wire = wireTo(membership, admin);
  const published = await readPublications(admin, membership, participant.hub, wire);
  return { isBusy: report.rounds.length > 0, fault: published.ok ? null : published.error };
}

/** Declines the rounds that still run after the organisation left; nothing else is said or asked. */
export async function sayGoodbye(admin: FederationAdmin, membership: Membership): Promise<void> {
  const identity = findIdentity(admin);
  if (!identity.ok || identity.value === null) return;
  await leaveRounds(participantOf(admin, membership, identity.value));
}

function participantOf(
  admin: FederationAdmin,
  membership: Membership,
  identity: Identity,
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
