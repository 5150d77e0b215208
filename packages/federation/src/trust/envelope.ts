import { err, ok, type Result } from "@nabij/domain";
import { compactVerify, errors, importJWK } from "jose";
import { z } from "zod";
import { Bytes32 } from "../round/message.ts";
import {
  canonicalBytes,
  envelopeType,
  Fingerprint,
  fingerprintOf,
  type Identity,
} from "./identity.ts";
import { parseStrictJson } from "./strict-json.ts";

/** What a signed thing is, so that a signature under one thing is none under another. */
export const Stage = z.enum([
  "plan",
  "key",
  "keys",
  "commit-gate",
  "commit-clients",
  "commit-squares",
  "commit-bands",
  "committed",
  "share-gate",
  "gate",
  "open-clients",
  "share-clients",
  "open-squares",
  "share-squares",
  "open-bands",
  "share-bands",
  "decline",
  "aborted",
  "published",
  "application",
  "request",
  "roster",
  "log",
  "benchmark-plan",
  "publication",
  "rotation",
  "revocation",
  "hub-rotation",
]);
export type Stage = z.infer<typeof Stage>;

/** What is signed: where it belongs, and what it says. */
export const Envelope = z.strictObject({
  /** Null outside a round. */
  roundId: z.uuid().nullable(),
  stage: Stage,
  /** Hash of all that a round agreed on before; null while there is nothing yet. */
  transcript: Bytes32.nullable(),
  body: z.unknown(),
});
export type Envelope = z.infer<typeof Envelope>;

/** Nothing but these three: a key, a certificate or an extension in the header is refused. */
const Header = z.strictObject({
  alg: z.literal("EdDSA"),
  kid: Fingerprint,
  typ: z.literal(envelopeType),
});

export type EnvelopeRefusal =
  | { readonly type: "too-large" }
  | { readonly type: "malformed" }
  | { readonly type: "header-refused" }
  | { readonly type: "unknown-signer" }
  | { readonly type: "signature-wrong" }
  | { readonly type: "content-refused" };

/** Looked at before anything is taken apart: a short header, a payload and 64 bytes of signature. */
const shape = /^[\w-]{1,300}\.[\w-]+\.[\w-]{86}$/;

/** A verified envelope with the fingerprint of who signed it. */
export type Opened = Envelope & { readonly kid: Fingerprint };

/** The public key that goes with a fingerprint, if it is known here and still counts. */
export type ResolveKey = (kid: Fingerprint) => string | undefined;

/** Most characters of a signed text: the gate words of a few thousand organisations fit. */
export const largestSigned = 48_000_000;

/** Signs an envelope: a compact JWS, the same bytes every time. */
export function seal(identity: Identity, { roundId, stage, transcript, body }: Envelope) {
  return identity.sign(
    new TextEncoder().encode(JSON.stringify({ roundId, stage, transcript, body })),
  );
}

/**
 * Verifies a signed text and only then reads what it says. Header, payload and signature must be
 * written in the one canonical way, so a signed text cannot be changed into another that passes.
 */
export async function open(
  signed: string,
  resolveKey: ResolveKey,
  largest = largestSigned,
): Promise<Result<Opened, EnvelopeRefusal>> {
  if (signed.length > largest) return err({ type: "too-large" });
  if (!shape.test(signed)) return err({ type: "malformed" });
  const [header, payload, signature] = signed.split(".").map(canonicalBytes);
  if (!header || !payload || !signature) return err({ type: "malformed" });
  const kid = kidOf(header);
  if (kid === undefined) return err({ type: "header-refused" });
  const publicKey = resolveKey(kid);
  if (publicKey === undefined || fingerprintOf(publicKey) !== kid)
    return err({ type: "unknown-signer" });
  if (!(await isSignedBy(signed, publicKey))) return err({ type: "signature-wrong" });
  const json = parseStrictJson(payload);
  const envelope = json.ok ? Envelope.safeParse(json.value) : undefined;
  return envelope?.success ? ok({ ...envelope.data, kid }) : err({ type: "content-refused" });
}

function kidOf(bytes: Uint8Array): Fingerprint | undefined {
  const json = parseStrictJson(bytes);
  return json.ok ? Header.safeParse(json.value).data?.kid : undefined;
}

async function isSignedBy(signed: string, publicKey: string): Promise<boolean> {
  const key = await importJWK({ kty: "OKP", crv: "Ed25519", x: publicKey }, "EdDSA");
  try {
    await compactVerify(signed, key, { algorithms: ["EdDSA"] });
    return true;
  } catch (error) {
    if (error instanceof errors.JOSEError) return false;
    throw error;
  }
}

/** A resolver that knows only these public keys. */
export function knownKeys(publicKeys: readonly string[]): ResolveKey {
  const keys = new Map(publicKeys.map((key) => [fingerprintOf(key), key]));
  return (kid) => keys.get(kid);
}
