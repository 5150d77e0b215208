import type { Client } from "../client/client.ts";
import type { SignalDefinition } from "./signal.ts";

/**
 * Whether a signal is meant for this client: one of the target groups and one of the legal worlds
 * it names, where it names any (norms for ZEVMB hold for ZEVMB only: G54, trap 6).
 */
export function concerns(
  { onlyFor }: Pick<SignalDefinition, "onlyFor">,
  { targetGroups, legalWorlds }: Client,
): boolean {
  if (onlyFor === undefined) return true;
  return (
    (onlyFor.targetGroups?.some((group) => targetGroups.includes(group)) ?? true) &&
    (onlyFor.legalWorlds?.some((world) => legalWorlds.includes(world)) ?? true)
  );
}
