import { changeMembership } from "@nabij/db";
import { err } from "@nabij/domain";
import { type Done, type FederationAdmin, keep } from "./federation-admin.ts";
import { refusedBecause } from "./federation-refusal.ts";
import { membershipOf } from "./membership.ts";

/**
 * Ends a membership: no plan is answered any more, rounds that run are declined and their masks
 * destroyed by the next turn of the loop. What was given stays in the ledger, what was published
 * stays to be read.
 */
export function leaveFederation(admin: FederationAdmin, typedAddress: string): Done {
  const membership = membershipOf(admin.db, admin.scope);
  if (membership === undefined || membership.status === "left")
    return err(refusedBecause("not-a-member"));
  if (typedAddress.trim().replace(/\/+$/, "") !== membership.hubAddress)
    return err(refusedBecause("hub-address-invalid"));
  const change = { status: "left" as const, trusted: [], allowedPlans: [], waitingUpdates: [] };
  return keep(admin, "leave", null, [changeMembership(admin.scope, change)]);
}
