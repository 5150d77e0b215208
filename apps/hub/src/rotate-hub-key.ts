import { type Identity, newIdentity, sealHubRotation } from "@nabij/federation";
import { type Hub, inTurn, momentOf } from "./hub.ts";
import { logHead, nextLogLine } from "./hub-log.ts";
import { currentRoster } from "./roster/current-roster.ts";
import { stopByHand } from "./rounds/tend-rounds.ts";
import { inOneWrite } from "./store/connect.ts";
import { addHubRotation } from "./store/hub-keys.ts";
import { listRounds } from "./store/rounds.ts";

/**
 * Gives the hub another key, signed by the one it has: rounds that run die and stay dead, then the
 * change is kept with its line in the log, the first that the new key signs. The caller keeps the
 * seed before, and puts it in the place of the old one after.
 */
export async function rotateHubKey(hub: Hub, seed: Uint8Array): Promise<Identity> {
  for (const { id } of listRounds(hub.store, true)) await stopByHand(hub, id);
  const next = newIdentity(seed);
  return inTurn(hub, async () => {
    const { sequence, head } = await currentRoster(hub);
    const reached = { log: logHead(hub), roster: { length: sequence, hash: head } };
    const statement = await sealHubRotation(hub.identity, next, { at: momentOf(hub), ...reached });
    const entry = { from: hub.identity.publicKey, to: next.publicKey };
    const after = { ...hub, identity: next };
    const keepLine = await nextLogLine(after, { type: "hub-key-rotated", ...entry });
    inOneWrite(hub.store, () => {
      addHubRotation(hub.store, next.publicKey, statement);
      keepLine();
    });
    return next;
  });
}
