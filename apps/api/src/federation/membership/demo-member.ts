import { changeMembership } from "@nabij/db";
import { ok } from "@nabij/domain";
import { allowPlan, membersOf, plansOf, trustMember } from "./choices.ts";
import { type Done, type FederationAdmin, keep } from "./federation-admin.ts";
import { confirmHub, findHub, identityOfHub } from "./join.ts";
import { leaveFederation } from "./leave.ts";
import { isUnderWay, membershipOf } from "./membership.ts";
import { confirmRoster, waitingChanges } from "./roster-updates.ts";

/** Made up: the demo applies with it at a hub that exists for the demo only. */
const details = {
  kvk: "90000099",
  agb: null,
  legalGroup: "De Kade (verzonnen)",
  contactEmail: "vergelijken@dekade.example",
};

/**
 * Has the fictional organisation take part at the hub of the demo. Nobody compares a fingerprint
 * here: hub and organisation are both made up, and on this machine.
 */
export async function takePartInDemo(admin: FederationAdmin, hubAddress: string): Promise<Done> {
  const before = membershipOf(admin.db, admin.scope);
  if (before !== undefined && isUnderWay(before)) {
    // The hub of the demo keeps its key, and gets another port with every start.
    const moved = keep(admin, "findHub", null, [changeMembership(admin.scope, { hubAddress })]);
    if (!moved.ok) return moved;
    const hub = await identityOfHub(admin, hubAddress);
    if (hub.ok && hub.value.identityKey === before.hubKey) return ok(undefined);
    const left = leaveFederation(admin, hubAddress);
    if (!left.ok) return left;
  }
  const found = await findHub(admin, hubAddress);
  if (!found.ok) return found;
  const applied = await confirmHub(admin, found.value.hubFingerprint, details);
  return applied.ok ? ok(undefined) : applied;
}

/** Says yes to everything an administrator would look at; in the demo only. */
export async function agreeInDemo(admin: FederationAdmin): Promise<void> {
  const waiting = await waitingChanges(admin);
  if (waiting.length > 0) await confirmRoster(admin, waiting.length);
  const membership = membershipOf(admin.db, admin.scope);
  if (membership === undefined || !isUnderWay(membership)) return;
  for (const { organisationId, fingerprint, isYou, isTrusted } of membersOf(membership))
    if (!isYou && !isTrusted) trustMember(admin, organisationId, fingerprint);
  for (const { plan, isAllowed } of plansOf(membership))
    if (!isAllowed) allowPlan(admin, { planId: plan.id, version: plan.version }, true);
}
