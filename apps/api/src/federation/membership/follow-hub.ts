import { changeMembership, type Database } from "@nabij/db";
import { err, ok, type Result } from "@nabij/domain";
import { followHubKeys, type HubKeys } from "@nabij/federation";
import { z } from "zod";
import type { HubFault } from "./contact.ts";
import { type FederationAdmin, jsonIn, keep, wireTo } from "./federation-admin.ts";
import type { Membership } from "./membership.ts";

const Statements = z.object({ statements: z.array(z.string().max(8000)).max(1000) });

const perDatabase = new WeakMap<Database, Map<string, HubKeys>>();

/**
 * The keys of the hub, from the one that is pinned here along an unbroken chain. A hub that never
 * changed its key may not know the question.
 */
export async function followHub(
  admin: FederationAdmin,
  { hubAddress, hubKey }: Pick<Membership, "hubAddress" | "hubKey">,
): Promise<Result<HubKeys, HubFault>> {
  const answer = await wireTo({ hubAddress }, admin).get("/federation/hub-keys");
  if (!answer.ok) return answer;
  if (answer.value.status === 404) return ok({ current: hubKey, earlier: [] });
  const read = Statements.safeParse(answer.value.status === 200 ? jsonIn(answer.value) : null);
  if (!read.success) return err("hub-unreadable");
  const keys = await followHubKeys(hubKey, read.data.statements);
  if (!keys.ok) return err("hub-key-differs");
  const known = perDatabase.get(admin.db) ?? new Map<string, HubKeys>();
  perDatabase.set(admin.db, known.set(admin.scope.organisationId, keys.value));
  return keys;
}

/** The keys of the hub as they were last followed; asked for when this process never did. */
export async function hubKeysOf(admin: FederationAdmin, membership: Membership): Promise<HubKeys> {
  const known = perDatabase.get(admin.db)?.get(admin.scope.organisationId);
  if (known?.current === membership.hubKey) return known;
  const keys = await followHub(admin, membership);
  return keys.ok ? keys.value : { current: membership.hubKey, earlier: [] };
}

/** Pins the key that the pinned one handed over to. */
export function pinHubKey(admin: FederationAdmin, hubKey: string): void {
  keep(admin, "hubKeyChanged", null, [changeMembership(admin.scope, { hubKey })]);
}
