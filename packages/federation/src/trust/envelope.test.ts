import { base64url, CompactSign, generateKeyPair, importJWK } from "jose";
import { expect, test } from "vitest";
import { type Envelope, knownKeys, open, seal } from "./envelope.ts";
import { envelopeType } from "./identity.ts";
import { hub, identityOf, uuid } from "./testing.ts";

const envelope: Envelope = {
  roundId: uuid(1),
  stage: "aborted",
  transcript: null,
  body: { type: "aborted", reason: "deadline" },
};
const resolve = knownKeys([hub.publicKey]);
const text = new TextEncoder();
const headerOf = (header: object) => base64url.encode(JSON.stringify(header));
const goodHeader = { alg: "EdDSA", kid: hub.fingerprint, typ: envelopeType };

/** Signs whatever bytes with the key of the hub, under whatever header. */
async function signAs(header: object, payload: string): Promise<string> {
  const seed = base64url.encode(new Uint8Array(32).fill(1));
  const jwk = { kty: "OKP", crv: "Ed25519", x: hub.publicKey, d: seed };
  return new CompactSign(text.encode(payload))
    .setProtectedHeader({ alg: "EdDSA", ...header })
    .sign(await importJWK(jwk, "EdDSA"));
}

const refusalOf = async (signed: string, largest?: number) => {
  const opened = await open(signed, resolve, largest);
  return opened.ok ? "opened" : opened.error.type;
};

test("what was sealed opens as it was, with the fingerprint of who signed", async () => {
  const opened = await open(await seal(hub, envelope), resolve);
  expect(opened).toEqual({ ok: true, value: { ...envelope, kid: hub.fingerprint } });
});

test("the same envelope is the same bytes every time, so a restart says the same again", async () => {
  expect(await seal(hub, envelope)).toBe(await seal(hub, { ...envelope }));
});

test("the signature of another than the known keys is refused", async () => {
  expect(await refusalOf(await seal(identityOf(1), envelope))).toBe("unknown-signer");
});

test("a signature that another made under the name of the hub is refused", async () => {
  const [, payload, signature] = (await seal(identityOf(1), envelope)).split(".");
  expect(await refusalOf(`${headerOf(goodHeader)}.${payload}.${signature}`)).toBe(
    "signature-wrong",
  );
});

test("a changed character anywhere is refused", async () => {
  const signed = await seal(hub, envelope);
  const places = Array.from({ length: signed.length }, (_, place) => place);
  const outcomes = await Promise.all(
    places.map((place) => {
      const other = signed[place] === "A" ? "B" : "A";
      return refusalOf(signed.slice(0, place) + other + signed.slice(place + 1));
    }),
  );
  expect(outcomes).not.toContain("opened");
});

test.each([
  ["no algorithm", { ...goodHeader, alg: "none" }],
  ["a shared secret", { ...goodHeader, alg: "HS256" }],
  ["another type", { ...goodHeader, typ: "JWT" }],
  ["no type", { alg: "EdDSA", kid: hub.fingerprint }],
  ["a key in the header", { ...goodHeader, jwk: { kty: "OKP", x: identityOf(1).publicKey } }],
  ["a key behind an address", { ...goodHeader, jku: "https://example.invalid/keys" }],
  ["an extension", { ...goodHeader, crit: ["b64"], b64: false }],
])("a header with %s is refused before anything else is looked at", async (_, header) => {
  const [, payload, signature] = (await seal(hub, envelope)).split(".");
  expect(await refusalOf(`${headerOf(header)}.${payload}.${signature}`)).toBe("header-refused");
});

test("a member that stands there twice is refused, signed or not", async () => {
  const twice = JSON.stringify(envelope).replace("{", '{"stage":"published",');
  expect(await refusalOf(await signAs(goodHeader, twice))).toBe("content-refused");
  const header = base64url.encode(
    JSON.stringify(goodHeader).replace("{", `{"kid":"${identityOf(1).fingerprint}",`),
  );
  const [, payload, signature] = (await seal(hub, envelope)).split(".");
  expect(await refusalOf(`${header}.${payload}.${signature}`)).toBe("header-refused");
});

test.each([
  ["a member too many", JSON.stringify({ ...envelope, encryption: "off" })],
  ["a stage that does not exist", JSON.stringify({ ...envelope, stage: "debug" })],
  ["a space", ` ${JSON.stringify(envelope)}`],
  ["no JSON", "proef"],
  ["another prototype", JSON.stringify(envelope).replace("{", '{"__proto__":{"a":1},')],
])("content with %s is refused although it is signed", async (_, payload) => {
  expect(await refusalOf(await signAs(goodHeader, payload))).toBe("content-refused");
});

test("a text that is not three parts, or is too large, is refused", async () => {
  const signed = await seal(hub, envelope);
  expect(await refusalOf("")).toBe("malformed");
  expect(await refusalOf(signed.split(".").slice(0, 2).join("."))).toBe("malformed");
  expect(await refusalOf(`${signed}.`)).toBe("malformed");
  expect(await refusalOf(`${signed}==`)).toBe("malformed");
  expect(await refusalOf(signed, signed.length - 1)).toBe("too-large");
  expect(await refusalOf(signed, signed.length)).toBe("opened");
});

test("a signature of another kind of key is refused", async () => {
  const { privateKey } = await generateKeyPair("ES256");
  const signed = await new CompactSign(text.encode(JSON.stringify(envelope)))
    .setProtectedHeader({ alg: "ES256", kid: hub.fingerprint, typ: envelopeType })
    .sign(privateKey);
  expect(await refusalOf(signed)).toBe("header-refused");
});
