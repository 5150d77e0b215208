import { changeMembership } from "@nabij/db";
import { err, ok } from "@nabij/domain";
import {
  acceptRosterUpdate,
  fingerprintOf,
  type Pinned,
  type RosterChange,
} from "@nabij/federation";
import { type Done, type FederationAdmin, keep } from "./federation-admin.ts";
import { refusedBecause } from "./federation-refusal.ts";
import { hubKeysOf } from "./follow-hub.ts";
import { type Membership, membershipOf, pinnedOf } from "./membership.ts";

/** Somebody who comes, goes or has another key, as an administrator looks at it. */
export type WaitingChange = {
  readonly type: RosterChange["type"];
  readonly organisationId: string;
  readonly name: string;
  readonly legalGroup: string;
  readonly fingerprint: string;
  readonly isYou: boolean;
};

/** Changes of who takes part that count only after an administrator has looked at them. */
export async function waitingChanges(admin: FederationAdmin): Promise<readonly WaitingChange[]> {
  const membership = membershipOf(admin.db, admin.scope);
  if (membership === undefined) return [];
  const { changes } = await acceptWaiting(admin, membership);
  return changes.map(({ type, member }) => ({
    type,
    organisationId: member.organisationId,
    name: member.name,
    legalGroup: member.legalGroup,
    fingerprint: fingerprintOf(member.identityKey),
    isYou: member.organisationId === (membership.memberId ?? membership.applicationId),
  }));
}

/** Accepts the changes that wait; `count` is how many of them were shown. */
export async function confirmRoster(admin: FederationAdmin, count: number): Promise<Done> {
  const membership = membershipOf(admin.db, admin.scope);
  if (membership === undefined) return err(refusedBecause("not-a-member"));
  const { pinned, changes } = await acceptWaiting(admin, membership);
  // Another update came in while somebody was looking: what was not shown is not confirmed.
  if (changes.length === 0 || changes.length !== count)
    return err(refusedBecause("nothing-to-confirm"));
  const { roster, trusted } = pinned;
  const change = changeMembership(admin.scope, { roster, trusted, waitingUpdates: [] });
  const done = keep(admin, "confirmRoster", null, [change]);
  return done.ok ? ok(undefined) : done;
}

/** What the updates that wait make of what is pinned; one that does not fit ends the list. */
async function acceptWaiting(
  admin: FederationAdmin,
  membership: Membership,
): Promise<{ readonly pinned: Pinned; readonly changes: readonly RosterChange[] }> {
  const changes: RosterChange[] = [];
  const { waitingUpdates } = membership;
  let now = pinnedOf(membership);
  if (waitingUpdates.length === 0) return { pinned: now, changes };
  const hubKeys = await hubKeysOf(admin, membership);
  for (const signed of waitingUpdates) {
    const accepted = await acceptRosterUpdate(now, signed, hubKeys);
    if (!accepted.ok) break;
    now = accepted.value.pinned;
    changes.push(...accepted.value.changes);
  }
  return { pinned: now, changes };
}
