import { randomBytes } from "node:crypto";
import { join, resolve } from "node:path";
import { dayInAmsterdam } from "@nabij/domain";
import {
  contributionOf,
  defaultThresholds,
  emptyRoster,
  type HubClient,
  type HubWire,
  hubClient,
  participate,
  planHash,
  type Roster,
  readRosterUpdate,
  shippedPlans,
} from "@nabij/federation";
import { fileStore } from "./file-store.ts";
import type { MadeUpMember } from "./made-up-members.ts";

/** A made-up organisation that answers the rounds of a hub. */
export type DemoParticipant = { readonly takeTurn: () => Promise<void> };

/**
 * Takes part just as a node does: the same machine, its own ledger and floors, over HTTP. It skips
 * what people do: it believes the list of participants, and trusts everyone on it, at once.
 */
export function demoParticipant(
  member: MadeUpMember,
  wire: HubWire,
  { hubKey, dataDir }: { readonly hubKey: string; readonly dataDir: string },
): DemoParticipant {
  const { identity, clients, rehearsalClients } = member;
  const now = () => new Date().toISOString();
  const nonce = () => randomBytes(16).toString("base64url");
  const hub = hubClient(wire, { identity, now, nonce });
  const name = identity.fingerprint.slice(0, 11);
  const store = fileStore(join(resolve(dataDir), `demo-member-${name}.json`));
  const takeTurn = async () => {
    const roster = await rosterAt(hub, hubKey);
    const own = roster.members.find(({ identityKey }) => identityKey === identity.publicKey);
    if (own === undefined) return;
    await participate({
      ...{ hub, store, identity, hubKey, now },
      organisationId: own.organisationId,
      factsFor: async () => ({
        allowedPlanHashes: shippedPlans.map(planHash),
        floors: defaultThresholds,
        pinned: { hubKey, roster, trusted: roster.members },
      }),
      contributionFor: async ({ plan, isRehearsal }) =>
        contributionOf(plan, (isRehearsal ? rehearsalClients : clients)[plan.period]),
      today: () => dayInAmsterdam(Date.now()),
      randomBytes: (length) => new Uint8Array(randomBytes(length)),
    });
  };
  return { takeTurn };
}

async function rosterAt(hub: HubClient, hubKey: string): Promise<Roster> {
  const updates = await hub.rosterUpdates();
  let roster = emptyRoster;
  for (const signed of updates.ok ? updates.value : []) {
    const read = await readRosterUpdate(roster, signed, hubKey);
    if (read.ok) roster = read.value.roster;
  }
  return roster;
}
