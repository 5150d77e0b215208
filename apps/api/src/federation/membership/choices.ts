import { changeMembership } from "@nabij/db";
import { err, ok } from "@nabij/domain";
import {
  type BenchmarkPlan,
  changedSinceTrusted,
  distrust,
  fingerprintOf,
  planHash,
  type RosterMember,
  shippedPlans,
  type Thresholds,
  trust,
} from "@nabij/federation";
import { isAnswerable } from "../round/is-current.ts";
import { type Done, type FederationAdmin, keep } from "./federation-admin.ts";
import { refusedBecause } from "./federation-refusal.ts";
import { looserFloors, type Membership, membershipOf, pinnedOf } from "./membership.ts";

/** A member of the federation as an administrator sees it. */
export type MemberRow = {
  readonly organisationId: string;
  readonly name: string;
  readonly legalGroup: string;
  readonly fingerprint: string;
  readonly isYou: boolean;
  /** Known by this very key; another key is another member until somebody looks again. */
  readonly isTrusted: boolean;
  /** It has another key than the one that was compared: somebody has to look again. */
  readonly hasNewKey: boolean;
};

/** The members by name. */
export function membersOf(membership: Membership): readonly MemberRow[] {
  const { roster, trusted, memberId } = membership;
  const changed = changedSinceTrusted(pinnedOf(membership));
  const isKnown = ({ organisationId, identityKey }: RosterMember) =>
    trusted.some(
      (each) => each.organisationId === organisationId && each.identityKey === identityKey,
    );
  return roster.members
    .map((member) => ({
      organisationId: member.organisationId,
      name: member.name,
      legalGroup: member.legalGroup,
      fingerprint: fingerprintOf(member.identityKey),
      isYou: member.organisationId === memberId,
      isTrusted: isKnown(member),
      hasNewKey: changed.includes(member.organisationId),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
}

/** Says of a member that its fingerprint was compared: the one it read out itself is typed. */
export function trustMember(admin: FederationAdmin, organisationId: string, typed: string): Done {
  const membership = membershipOf(admin.db, admin.scope);
  if (membership === undefined) return err(refusedBecause("not-a-member"));
  if (organisationId === membership.memberId) return err(refusedBecause("member-unknown"));
  const pinned = trust(pinnedOf(membership), organisationId, typed);
  if (!pinned.ok) return err(refusedBecause(pinned.error.type));
  const about = { kind: "federationMember", id: organisationId };
  return keep(admin, "trust", about, [
    changeMembership(admin.scope, { trusted: pinned.value.trusted }),
  ]);
}

/** Takes that back: rounds in which too few are known are not taken part in. */
export function distrustMember(admin: FederationAdmin, organisationId: string): Done {
  const membership = membershipOf(admin.db, admin.scope);
  if (membership === undefined) return err(refusedBecause("not-a-member"));
  const { trusted } = distrust(pinnedOf(membership), organisationId);
  const about = { kind: "federationMember", id: organisationId };
  return keep(admin, "distrust", about, [changeMembership(admin.scope, { trusted })]);
}

/** Keeps own thresholds; looser than what Nabij ships is refused. */
export function setFloors(admin: FederationAdmin, floors: Thresholds): Done<Thresholds> {
  if (membershipOf(admin.db, admin.scope) === undefined) return err(refusedBecause("not-a-member"));
  if (looserFloors(floors).length > 0) return err(refusedBecause("floor-looser"));
  const done = keep(admin, "setFloors", null, [changeMembership(admin.scope, { floors })]);
  return done.ok ? ok(floors) : done;
}

/** A plan that ships with Nabij: only these can be answered, so nobody sends a question along. */
export type PlanRow = {
  readonly plan: BenchmarkPlan;
  readonly hash: string;
  readonly isAllowed: boolean;
};

/** The plans of this version of Nabij, and which of them the organisation answers. */
export function plansOf(membership: Membership | undefined): readonly PlanRow[] {
  return shippedPlans.map((plan) => {
    const hash = planHash(plan);
    return { plan, hash, isAllowed: membership?.allowedPlans.includes(hash) ?? false };
  });
}

/** Hashes of the plans that are allowed and that this version of Nabij counts as they are meant. */
export function answeredPlans(membership: Membership): readonly string[] {
  return plansOf(membership)
    .filter(({ plan, isAllowed }) => isAllowed && isAnswerable(plan))
    .map(({ hash }) => hash);
}

/** The shipped plan of this name; the newest when no version is named. */
export function findPlan(planId: string, version?: number): BenchmarkPlan | undefined {
  return shippedPlans
    .filter((plan) => plan.id === planId && (version === undefined || plan.version === version))
    .toSorted((a, b) => b.version - a.version)[0];
}

/** Says that a plan may be answered, or no longer. */
export function allowPlan(
  admin: FederationAdmin,
  { planId, version }: { readonly planId: string; readonly version?: number | undefined },
  isAllowed: boolean,
): Done {
  const membership = membershipOf(admin.db, admin.scope);
  if (membership === undefined) return err(refusedBecause("not-a-member"));
  const plan = findPlan(planId, version);
  if (plan === undefined) return err(refusedBecause("plan-unknown"));
  const hash = planHash(plan);
  const others = membership.allowedPlans.filter((each) => each !== hash);
  const allowedPlans = isAllowed ? [...others, hash] : others;
  const about = { kind: "benchmarkPlan", id: `${plan.id} ${plan.version}` };
  const change = changeMembership(admin.scope, { allowedPlans });
  return keep(admin, isAllowed ? "allowPlan" : "disallowPlan", about, [change]);
}
