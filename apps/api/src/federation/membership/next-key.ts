import { type Identity, newIdentity, type RosterChange } from "@nabij/federation";
import { ensureIdentity, type FederationAdmin, keep } from "./federation-admin.ts";
import { discardSeed, findNextSeed, promoteSeed } from "./identity-file.ts";
import type { Membership } from "./membership.ts";

type Place = Pick<FederationAdmin, "dataDir" | "scope">;

/** The key that waits to become the own one; null when none does, or it cannot be read. */
export function nextIdentity({ dataDir, scope }: Place): Identity | null {
  const seed = findNextSeed(dataDir, scope.organisationId);
  return seed === null || seed === "unreadable" ? null : newIdentity(seed);
}

/** Whether the list of participants that counts here names the next key as the own one. */
export function isNextListed(place: Place, { roster, memberId }: Membership): boolean {
  const own = roster.members.find(({ organisationId }) => organisationId === memberId);
  return own !== undefined && own.identityKey === nextIdentity(place)?.publicKey;
}

/** Whether a change of who takes part is no more than the own key that this node asked for. */
export function isOwnNextKey(
  place: Place,
  { memberId }: Membership,
  { type, member }: RosterChange,
): boolean {
  return (
    type === "key-rotated" &&
    member.organisationId === memberId &&
    member.identityKey === nextIdentity(place)?.publicKey
  );
}

/** Goes over to the next key; the key before is gone for good. */
export function takeNextKey(admin: FederationAdmin): void {
  const kept = keep(admin, "keyChanged", null, []);
  if (kept.ok) promoteSeed(admin.dataDir, admin.scope.organisationId);
}

/**
 * The identity to apply with: never the key that a list of participants has, or had, for this
 * organisation. Whoever took that back comes with another.
 */
export function identityToApply(admin: Place, membership: Membership | undefined) {
  const own = ensureIdentity(admin);
  if (!own.ok || membership === undefined || membership.memberId === null) return own;
  const { members, suspended, revokedKeys } = membership.roster;
  const listed = [...members, ...suspended].map(({ identityKey }) => identityKey);
  if (![...listed, ...revokedKeys].includes(own.value.publicKey)) return own;
  discardSeed(admin.dataDir, admin.scope.organisationId);
  return ensureIdentity(admin);
}
