import { createHash, createPrivateKey, createPublicKey, verify } from "node:crypto";
import { base64url } from "jose";
import { expect, test } from "vitest";
import {
  canonicalBytes,
  fingerprintOf,
  isFingerprintTyped,
  isSoundKey,
  newIdentity,
} from "./identity.ts";
import { hub, identityOf } from "./testing.ts";

test("an identity is the Ed25519 key that node:crypto makes of the same seed", () => {
  const seed = Buffer.alloc(32, 1);
  const prefix = Buffer.from("302e020100300506032b657004220420", "hex");
  const key = createPrivateKey({
    key: Buffer.concat([prefix, seed]),
    format: "der",
    type: "pkcs8",
  });
  expect(createPublicKey(key).export({ format: "jwk" }).x).toBe(hub.publicKey);
});

test("node:crypto finds the signature of an identity good", async () => {
  const [header, payload, signature] = (await hub.sign(Buffer.from("proef"))).split(".");
  const jwk = { kty: "OKP", crv: "Ed25519", x: hub.publicKey };
  const key = createPublicKey({ key: jwk, format: "jwk" });
  const bytes = Buffer.from(`${header}.${payload}`);
  expect(verify(null, bytes, key, Buffer.from(signature ?? "", "base64url"))).toBe(true);
  expect(Buffer.from(payload ?? "", "base64url").toString()).toBe("proef");
});

test("a fingerprint is the SHA-256 of the key in eight groups of five digits", () => {
  const hash = createHash("sha256").update(Buffer.from(hub.publicKey, "base64url")).digest("hex");
  const digits = (BigInt(`0x${hash}`) % 10n ** 40n).toString().padStart(40, "0");
  expect(fingerprintOf(hub.publicKey).replaceAll("-", "")).toBe(digits);
  expect(hub.fingerprint).toMatch(/^\d{5}(-\d{5}){7}$/);
  expect(identityOf(1).fingerprint).not.toBe(hub.fingerprint);
});

test("a fingerprint may be typed with spaces, and one other digit is another fingerprint", () => {
  const typed = hub.fingerprint.replaceAll("-", " ");
  expect(isFingerprintTyped(typed, hub.fingerprint)).toBe(true);
  const last = (Number(typed.at(-1)) + 1) % 10;
  expect(isFingerprintTyped(typed.slice(0, -1) + last, hub.fingerprint)).toBe(false);
  expect(isFingerprintTyped("", hub.fingerprint)).toBe(false);
});

test("the seed of an identity cannot be read from it", () => {
  const seed = base64url.encode(new Uint8Array(32).fill(1));
  expect(JSON.stringify(hub)).not.toContain(seed);
  expect(Object.keys(hub)).toEqual(["publicKey", "fingerprint", "sign"]);
});

test("an identity of fewer than 32 bytes is not made", () => {
  expect(() => newIdentity(new Uint8Array(31))).toThrow(RangeError);
});

test("keys of low order are not sound: anybody can sign for them", () => {
  const identityPoint = new Uint8Array(32);
  identityPoint[0] = 1;
  const lowOrder = [
    identityPoint,
    new Uint8Array(32),
    Buffer.from("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a", "hex"),
  ];
  expect(lowOrder.map((bytes) => isSoundKey(base64url.encode(bytes)))).toEqual([
    false,
    false,
    false,
  ]);
  expect(isSoundKey(hub.publicKey)).toBe(true);
});

test("bytes are read in one spelling only", () => {
  expect(canonicalBytes("AA")).toEqual(new Uint8Array(1));
  expect(canonicalBytes("AB")).toBeUndefined();
  expect(canonicalBytes("AA==")).toBeUndefined();
  expect(canonicalBytes("A A")).toBeUndefined();
});
