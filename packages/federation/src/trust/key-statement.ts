import { err, ok, type Result } from "@nabij/domain";
import { z } from "zod";
import { Bytes32, Moment, OrganisationId } from "../round/message.ts";
import { type EnvelopeRefusal, knownKeys, seal } from "./envelope.ts";
import { type Identity, isSoundKey } from "./identity.ts";
import { openBody, outsideRound } from "./sealed-body.ts";

/** Whose key becomes which other key. */
const KeyChange = z.strictObject({
  organisationId: OrganisationId,
  from: Bytes32,
  to: Bytes32,
  at: Moment,
});
export type KeyChange = z.infer<typeof KeyChange>;

/** A change as the old key signs it; `proof` is the same change signed by the new key. */
const Rotation = z.strictObject({ ...KeyChange.shape, proof: z.string().max(4000) });

/** Of a key that its holder no longer trusts: it never counts again. */
export const Revocation = z.strictObject({
  organisationId: OrganisationId,
  identityKey: Bytes32,
  at: Moment,
});
export type Revocation = z.infer<typeof Revocation>;

export type StatementRefusal = EnvelopeRefusal | { readonly type: "weak-key" };

/** Changes a key: signed by the old one, with a proof that the new one is really held. */
export async function sealRotation(
  from: Identity,
  to: Identity,
  { organisationId, at }: { readonly organisationId: string; readonly at: string },
): Promise<string> {
  const change = { organisationId, from: from.publicKey, to: to.publicKey, at };
  const proof = await seal(to, outsideRound("rotation", change));
  return seal(from, outsideRound("rotation", { ...change, proof }));
}

/** Opens a change of key of whoever holds `currentKey`. */
export async function openRotation(
  signed: string,
  currentKey: string,
): Promise<Result<KeyChange, StatementRefusal>> {
  const opened = await openBody(signed, knownKeys([currentKey]), "rotation", Rotation, 8000);
  if (!opened.ok) return opened;
  const { proof, ...change } = opened.value.body;
  if (!isSoundKey(change.to)) return err({ type: "weak-key" });
  const proven = await openBody(proof, knownKeys([change.to]), "rotation", KeyChange, 4000);
  if (!proven.ok) return proven;
  const isSame = (["organisationId", "from", "to", "at"] as const).every(
    (name) => proven.value.body[name] === change[name],
  );
  return isSame && change.from === currentKey && change.to !== currentKey
    ? ok(change)
    : err({ type: "content-refused" });
}

/** Takes back one's own key; only that key can say so, or two people of the hub in the roster. */
export function sealRevocation(identity: Identity, revocation: Omit<Revocation, "identityKey">) {
  const body = { ...revocation, identityKey: identity.publicKey };
  return seal(identity, outsideRound("revocation", body));
}

/** Opens the taking back of `currentKey` by whoever holds it. */
export async function openRevocation(
  signed: string,
  currentKey: string,
): Promise<Result<Revocation, StatementRefusal>> {
  const keys = knownKeys([currentKey]);
  const opened = await openBody(signed, keys, "revocation", Revocation, 4000);
  if (!opened.ok) return opened;
  const { body } = opened.value;
  return body.identityKey === currentKey ? ok(body) : err({ type: "content-refused" });
}
