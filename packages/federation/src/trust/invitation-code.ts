import { sha256 } from "@noble/hashes/sha2.js";
import { base64url } from "jose";

/** Letters and digits that nobody confuses when they are read out: no I, L, O or U. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 25;

/** Bytes of chance in a code: 125 of their 128 bits are used. */
export const invitationBytes = 16;

/** A code of an invitation out of random bytes: five groups of five, made to be read out or typed. */
export function newInvitationCode(random: Uint8Array): string {
  if (random.length !== invitationBytes) throw new RangeError("A code is made of 16 bytes");
  let rest = random.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let text = "";
  for (let position = 0; position < length; position += 1) {
    text += alphabet[Number(rest & 31n)];
    rest >>= 5n;
  }
  return (text.match(/.{5}/g) ?? []).join("-");
}

/**
 * What goes to the hub in the place of a code, however it was typed; undefined when it cannot be a
 * code. Knowing it is enough to use the invitation, so it is as secret as the code.
 */
export function invitationToken(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  const isCode = code.length === length && [...code].every((each) => alphabet.includes(each));
  return isCode ? hashOf(`nabij invitation ${code}`) : undefined;
}

/** What the hub keeps of a token: whoever reads its database cannot join with it. */
export function invitationHash(token: string): string {
  return hashOf(`nabij invitation kept ${token}`);
}

function hashOf(text: string): string {
  return base64url.encode(sha256(new TextEncoder().encode(text)));
}
