import { emptyRoster, hashOfSigned, type Roster, readRosterUpdate } from "@nabij/federation";
import type { Hub } from "../hub.ts";
import { hubKeysOf } from "../hub-keys.ts";
import { listRosterUpdates } from "../store/roster-updates.ts";

const known = new WeakMap<Hub["store"], Roster>();

/**
 * Who takes part now: all updates read one after another, with the checks that every node makes.
 * Throws when the hub's own chain does not hold.
 */
export async function currentRoster({ store, identity }: Hub): Promise<Roster> {
  const keys = await hubKeysOf({ store, identity });
  let roster = known.get(store) ?? emptyRoster;
  const updates = listRosterUpdates(store);
  const last = updates[roster.sequence - 1];
  if (roster.sequence > 0 && (last === undefined || hashOfSigned(last) !== roster.head))
    roster = emptyRoster;
  for (const signed of updates.slice(roster.sequence)) {
    const read = await readRosterUpdate(roster, signed, keys);
    if (!read.ok) throw new Error(`the chain of rosters is broken: ${read.error.type}`);
    roster = read.value.roster;
  }
  known.set(store, roster);
  return roster;
}
