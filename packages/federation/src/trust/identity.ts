import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { base64url, CompactSign, importJWK } from "jose";
import { z } from "zod";

/** The type in the header of everything that is signed in the federation. */
export const envelopeType = "nabij-federation+jws";

/** Eight groups of five digits: the same in every language, and easy to read out on the phone. */
export const Fingerprint = z.string().regex(/^\d{5}(-\d{5}){7}$/);
export type Fingerprint = z.infer<typeof Fingerprint>;

/** Who signs. The seed stays inside: an identity can be logged or sent by mistake without harm. */
export type Identity = {
  /** Public Ed25519 key, 32 bytes in base64url. */
  readonly publicKey: string;
  readonly fingerprint: Fingerprint;
  /** A compact JWS over exactly these bytes. */
  readonly sign: (payload: Uint8Array) => Promise<string>;
};

/** The Ed25519 identity of 32 random bytes; the same seed is the same identity. */
export function newIdentity(seed: Uint8Array): Identity {
  if (seed.length !== 32) throw new RangeError("An identity is made of 32 bytes");
  const publicKey = base64url.encode(ed25519.getPublicKey(seed));
  const fingerprint = fingerprintOf(publicKey);
  const jwk = { kty: "OKP", crv: "Ed25519", x: publicKey, d: base64url.encode(seed) };
  const header = { alg: "EdDSA", kid: fingerprint, typ: envelopeType };
  return {
    publicKey,
    fingerprint,
    sign: async (payload) =>
      new CompactSign(payload).setProtectedHeader(header).sign(await importJWK(jwk, "EdDSA")),
  };
}

/**
 * What people compare on the phone or on paper before they trust a public key: 132 bits of its
 * SHA-256, enough that nobody finds a second key with the same digits.
 */
export function fingerprintOf(publicKey: string): Fingerprint {
  const hash = BigInt(`0x${bytesToHex(sha256(base64url.decode(publicKey)))}`);
  const digits = (hash % 10n ** 40n).toString().padStart(40, "0");
  return (digits.match(/\d{5}/g) ?? []).join("-");
}

/** Whether someone typed these digits, with whatever spaces or dashes between them. */
export function isFingerprintTyped(typed: string, fingerprint: Fingerprint): boolean {
  return typed.replaceAll(/[\s.-]/g, "") === fingerprint.replaceAll("-", "");
}

/**
 * Whether a text is a public key that may be pinned: 32 bytes written in the one way base64url
 * allows, and a point that is not of low order (for such a point anybody can make a signature).
 */
export function isSoundKey(publicKey: string): boolean {
  const bytes = canonicalBytes(publicKey);
  if (bytes?.length !== 32) return false;
  try {
    const point = ed25519.Point.fromBytes(bytes);
    return !point.isSmallOrder() && point.isTorsionFree();
  } catch {
    return false;
  }
}

/** The bytes of a text in base64url; undefined when it is another way to write the same bytes. */
export function canonicalBytes(text: string): Uint8Array | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    const bytes = base64url.decode(text);
    return base64url.encode(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** SHA-256 of a signed text in base64url: how one signed thing points at another. */
export function hashOfSigned(signed: string): string {
  return base64url.encode(sha256(new TextEncoder().encode(signed)));
}
