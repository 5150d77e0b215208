import { followHubKeys, type HubKeys } from "@nabij/federation";
import type { Hub } from "./hub.ts";
import { listHubRotations } from "./store/hub-keys.ts";

/** The key of the hub and those before it; throws when its own chain does not hold. */
export async function hubKeysOf({
  store,
  identity,
}: Pick<Hub, "store" | "identity">): Promise<HubKeys> {
  const keys = await followHubKeys(identity.publicKey, listHubRotations(store));
  if (!keys.ok || keys.value.current !== identity.publicKey)
    throw new Error("the key of the hub does not follow from those before it");
  return keys.value;
}
