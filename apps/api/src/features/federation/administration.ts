import { listRounds } from "@nabij/db";
import { mayDo } from "@nabij/domain";
import {
  DeclineReason,
  defaultThresholds,
  fingerprintOf,
  NodePhase,
  Period,
  Thresholds,
} from "@nabij/federation";
import { z } from "zod";
import {
  allowPlan,
  distrustMember,
  findPlan,
  membersOf,
  plansOf,
  setFloors,
  trustMember,
} from "../../federation/membership/choices.ts";
import { contactOf } from "../../federation/membership/contact.ts";
import {
  type Done,
  type FederationAdmin,
  findIdentity,
  keep,
} from "../../federation/membership/federation-admin.ts";
import { refusedBecause } from "../../federation/membership/federation-refusal.ts";
import { confirmHub, findHub, OrganisationDetails } from "../../federation/membership/join.ts";
import { leaveFederation } from "../../federation/membership/leave.ts";
import { membershipOf } from "../../federation/membership/membership.ts";
import { nextIdentity } from "../../federation/membership/next-key.ts";
import { isSuspended, revokeKey, rotateKey } from "../../federation/membership/own-key.ts";
import { confirmRoster, waitingChanges } from "../../federation/membership/roster-updates.ts";
import { dryRun } from "../../federation/numbers/dry-run.ts";
import { confirmLost, ledgerRows } from "../../federation/numbers/ledger-rows.ts";
import { asTrpcError } from "../../refusals.ts";
import { requires } from "../../trpc.ts";

const Id = z.string().min(1).max(100);
const PlanVersion = z.object({ planId: Id, version: z.number().int().min(1).optional() });

/** Throws what is refused, in the shape tRPC understands. */
function done<T>(result: Done<T>): T {
  if (!result.ok) throw asTrpcError(result.error);
  return result.value;
}

function memberOrRefuse(admin: Pick<FederationAdmin, "db" | "scope">) {
  const membership = membershipOf(admin.db, admin.scope);
  if (membership === undefined) throw asTrpcError(refusedBecause("not-a-member"));
  return membership;
}

/** What an administrator does, and what a privacy officer and care manager may look at. */
export const administration = {
  /** Whether and with whom the organisation compares itself, and when the hub last answered. */
  status: requires("federation.read").query(({ ctx }) => {
    const membership = membershipOf(ctx.db, ctx.scope);
    const identity = findIdentity(ctx);
    const own = identity.ok ? (identity.value?.fingerprint ?? null) : null;
    if (membership === undefined) return { ownFingerprint: own, membership: null, contact: null };
    const { hubAddress, hubName, hubKey, status, since, floors } = membership;
    const members = membersOf(membership);
    return {
      ownFingerprint: own,
      contact: contactOf(ctx.db, ctx.scope),
      membership: {
        ...{ hubAddress, hubName, status, since },
        hubFingerprint: fingerprintOf(hubKey),
        members: members.length,
        trusted: members.filter(({ isTrusted }) => isTrusted).length,
        /** Legal groups that have to be known, the own one counted along. */
        trustedNeeded: floors.organisations,
        waitingUpdates: membership.waitingUpdates.length,
        plansAllowed: membership.allowedPlans.length,
        key: {
          /** The new key that two people at the hub have to confirm; null when none waits. */
          nextFingerprint: nextIdentity(ctx)?.fingerprint ?? null,
          isSuspended: isSuspended(membership),
          /** The own key was taken back, and the organisation has to apply with another. */
          isReturning: status === "found" && membership.memberId !== null,
        },
      },
    };
  }),

  /** Asks a hub who it is; nothing of the organisation goes out yet. */
  join: requires("federation.manage")
    .input(z.object({ hubAddress: z.string().min(1).max(300) }))
    .mutation(async ({ ctx, input }) => done(await findHub(ctx, input.hubAddress))),

  /** After the fingerprint was compared outside the internet: pins the hub and applies. */
  confirmHub: requires("federation.manage")
    .input(OrganisationDetails.extend({ fingerprint: z.string().min(1).max(100) }))
    .mutation(async ({ ctx, input: { fingerprint, ...details } }) =>
      done(await confirmHub(ctx, fingerprint, details)),
    ),

  /** Who takes part, and which changes of that wait for a look. */
  members: requires("federation.read").query(async ({ ctx }) => {
    const membership = membershipOf(ctx.db, ctx.scope);
    return {
      members: membership === undefined ? [] : membersOf(membership),
      waiting: await waitingChanges(ctx),
    };
  }),

  /** Accepts the changes that were shown; `count` says how many those were. */
  confirmRoster: requires("federation.manage")
    .input(z.object({ count: z.number().int().min(1) }))
    .mutation(async ({ ctx, input }) => done(await confirmRoster(ctx, input.count))),

  /** Trusts a member by the fingerprint it read out itself, or takes that back. */
  setTrusted: requires("federation.manage")
    .input(
      z.discriminatedUnion("trusted", [
        z.object({
          trusted: z.literal(true),
          organisationId: Id,
          fingerprint: z.string().min(1).max(100),
        }),
        z.object({ trusted: z.literal(false), organisationId: Id }),
      ]),
    )
    .mutation(({ ctx, input }) =>
      done(
        input.trusted
          ? trustMember(ctx, input.organisationId, input.fingerprint)
          : distrustMember(ctx, input.organisationId),
      ),
    ),

  /** Own thresholds beside those shipped. */
  floors: requires("federation.read").query(({ ctx }) => ({
    shipped: defaultThresholds,
    own: membershipOf(ctx.db, ctx.scope)?.floors ?? defaultThresholds,
  })),

  /** Keeps own thresholds; only ever stricter than those shipped. */
  setFloors: requires("federation.manage")
    .input(Thresholds)
    .mutation(({ ctx, input }) => done(setFloors(ctx, input))),

  /** The plans of this version of Nabij, and which of them are answered. */
  plans: requires("federation.read").query(({ ctx }) => plansOf(membershipOf(ctx.db, ctx.scope))),

  /** Says that a plan may be answered, or no longer. */
  allowPlan: requires("federation.manage")
    .input(PlanVersion.extend({ allowed: z.boolean() }))
    .mutation(({ ctx, input }) => done(allowPlan(ctx, input, input.allowed))),

  /** What was given to which round; own numbers only for who may see them. */
  ledger: requires("federation.read").query(({ ctx }) =>
    ledgerRows(ctx, mayDo(ctx.actor.role, "contribution.read")),
  ),

  /** After a backup was put back: what was given meanwhile counts as given. */
  confirmLost: requires("federation.manage")
    .input(z.object({ count: z.number().int().min(1) }))
    .mutation(({ ctx, input }) => done(confirmLost(ctx, input.count))),

  /** Exactly what a round would get, and why it would be refused; sends nothing. */
  dryRun: requires("federation.read")
    .input(PlanVersion.extend({ period: Period }))
    .query(async ({ ctx, input: { planId, version, period } }) => {
      const plan = findPlan(planId, version);
      if (plan === undefined) throw asTrpcError(refusedBecause("plan-unknown"));
      const showNumbers = mayDo(ctx.actor.role, "contribution.read");
      if (showNumbers) done(keep(ctx, "dryRun", { kind: "benchmarkPlan", id: plan.id }, []));
      const asked = { plan, period, today: ctx.today() };
      return dryRun(ctx, memberOrRefuse(ctx), asked, showNumbers);
    }),

  /** The rounds as this node sees them, the last first. */
  rounds: requires("federation.read").query(({ ctx }) =>
    listRounds(ctx.db, ctx.scope).map(
      ({ state: _inside, outbox, periodFrom, periodUntil, phase, reason, ...round }) => ({
        ...round,
        phase: NodePhase.parse(phase),
        /** Why this node kept out of it; other ends are the hub's and stand in the phase. */
        declined: DeclineReason.safeParse(reason).data ?? null,
        period: { from: periodFrom, until: periodUntil },
        /** Signed messages that have not reached the hub yet. */
        waiting: outbox.length,
      }),
    ),
  ),

  /** Asks the hub to know the organisation by another key. */
  rotateKey: requires("federation.manage")
    .input(z.object({ isSure: z.literal(true) }))
    .mutation(async ({ ctx }) => done(await rotateKey(ctx))),

  /** Takes the own key back for good; afterwards the organisation applies with another. */
  revokeKey: requires("federation.manage")
    .input(z.object({ isSure: z.literal(true) }))
    .mutation(async ({ ctx }) => done(await revokeKey(ctx))),

  /** Ends the membership; `hubAddress` is typed to confirm. */
  leave: requires("federation.manage")
    .input(z.object({ hubAddress: z.string().min(1).max(300) }))
    .mutation(({ ctx, input }) => done(leaveFederation(ctx, input.hubAddress))),
};
