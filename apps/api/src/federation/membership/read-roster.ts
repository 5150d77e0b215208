import { changeMembership } from "@nabij/db";
import { err, ok, type Result } from "@nabij/domain";
import { acceptRosterUpdate, type HubClient, type HubKeys } from "@nabij/federation";
import type { HubFault } from "./contact.ts";
import { faultOf } from "./fault-of.ts";
import { type FederationAdmin, keep } from "./federation-admin.ts";
import { type Membership, pinnedOf } from "./membership.ts";
import { isOwnNextKey } from "./next-key.ts";

/**
 * Reads who takes part. Who leaves or took a key back is out at once; a key that was not here before
 * waits for an administrator, and everything after it too (design 2.6). Only the own new key, that
 * somebody here asked for, needs no second look.
 */
export async function readRoster(
  admin: FederationAdmin,
  membership: Membership,
  hub: HubClient,
  hubKeys: HubKeys,
): Promise<Result<void, HubFault>> {
  const updates = await hub.rosterUpdates();
  if (!updates.ok) return err(faultOf(updates.error));
  let pinned = pinnedOf(membership);
  let draft = pinned;
  const waiting: string[] = [];
  for (const signed of updates.value.slice(membership.roster.sequence)) {
    const accepted = await acceptRosterUpdate(draft, signed, hubKeys);
    if (!accepted.ok) return err("roster-broken");
    draft = accepted.value.pinned;
    const mustConfirm = accepted.value.changes.some(
      (change) => change.mustConfirm && !isOwnNextKey(admin, membership, change),
    );
    if (waiting.length > 0 || mustConfirm) waiting.push(signed);
    else pinned = draft;
  }
  const isNew =
    pinned.roster.sequence !== membership.roster.sequence ||
    waiting.length !== membership.waitingUpdates.length;
  if (updates.value.length < membership.roster.sequence) return err("roster-broken");
  if (!isNew) return ok(undefined);
  const { roster, trusted } = pinned;
  const change = changeMembership(admin.scope, { roster, trusted, waitingUpdates: waiting });
  keep(admin, "receive", null, [change]);
  return ok(undefined);
}
