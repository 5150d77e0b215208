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
import { membershipOf, pinnedOf } from "./membership.ts";

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
  const { changes } = await acceptAll(pinnedOf(membership), membership.waitingUpdates);
  return changes.map(({ type, member }) => ({
    type,
    organisationId: member.organisationId,
    name: member.name,
    legalGroup: member.legalGroup,
    fingerprint: fingerprintOf(member.identityKey),
    isYou: member.organisationId === membership.applicationId,
  }));
}

/** Accepts the changes that wait; `count` is how many of them were shown. */
export async function confirmRoster(admin: FederationAdmin, count: number): Promise<Done> {
  const membership = membershipOf(admin.db, admin.scope);
  if (membership === undefined) return err(refusedBecause("not-a-member"));
  const { waitingUpdates } = membership;
  const { pinned, changes } = await acceptAll(pinnedOf(membership), waitingUpdates);
  // Another update came in while somebody was looking: what was not shown is not confirmed.
  if (changes.length === 0 || changes.length !== count)
    return err(refusedBecause("nothing-to-confirm"));
  const { roster, trusted } = pinned;
  const change = changeMembership(admin.scope, { roster, trusted, waitingUpdates: [] });
  const done = keep(admin, "confirmRoster", null, [change]);
  return done.ok ? ok(undefined) : done;
}

/** What updates make of what is pinned; one that does not fit ends the list. */
async function acceptAll(
  pinned: Pinned,
  updates: readonly string[],
): Promise<{ readonly pinned: Pinned; readonly changes: readonly RosterChange[] }> {
  let now = pinned;
  const changes: RosterChange[] = [];
  for (const signed of updates) {
    const accepted = await acceptRosterUpdate(now, signed);
    if (!accepted.ok) break;
    now = accepted.value.pinned;
    changes.push(...accepted.value.changes);
  }
  return { pinned: now, changes };
}
