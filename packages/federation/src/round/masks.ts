import { chacha20 } from "@noble/ciphers/chacha.js";
import { x25519 } from "@noble/curves/ed25519.js";
import { expand, extract, hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { type Block, type BlockWords, blocks } from "../contribution/vector.ts";
import { addWords, bytesToWords } from "./words.ts";

const text = new TextEncoder();
/** Each key is used for one stream only, so the nonce may stand still. */
const nonce = new Uint8Array(12);
/** A secret of nobody: a key of low order is refused whatever it is multiplied with. */
const nobody = new Uint8Array(32).fill(1);

/** The X25519 public key of 32 secret bytes. */
export function publicKeyOf(secret: Uint8Array): Uint8Array {
  return x25519.getPublicKey(secret);
}

/** Whether a key can make a secret at all; keys of low order make one that everyone knows. */
export function isSafeKey(publicKey: Uint8Array): boolean {
  return sharedSecret(nobody, publicKey) !== undefined;
}

/** What one organisation masks with in one round. */
export type Masking = {
  readonly organisationId: string;
  readonly keySecret: Uint8Array;
  readonly selfSecret: Uint8Array;
  /** 32 bytes that bind every mask to the plan and to all keys of the round. */
  readonly transcript: Uint8Array;
  /** The public keys of the others, never the own. */
  readonly others: readonly { readonly organisationId: string; readonly publicKey: Uint8Array }[];
};

/**
 * Hides the words of all blocks: plus or minus a stream shared with each other organisation, which
 * cancel in the sum of all, and plus an own stream of which single words can be given away later.
 * Undefined when a key of another is of low order (federation design 2.2, attack 17).
 */
export function maskBlocks(plain: BlockWords, masking: Masking): BlockWords | undefined {
  const masked = copyOf(plain);
  for (const block of blocks)
    addWords(masked[block], selfMask(masking, block, plain[block].length));
  for (const { organisationId, publicKey } of masking.others) {
    const secret = sharedSecret(masking.keySecret, publicKey);
    if (secret === undefined) return undefined;
    const pair = [masking.organisationId, organisationId].toSorted();
    const seed = extract(sha256, secret, masking.transcript);
    const sign = masking.organisationId < organisationId ? 1 : -1;
    for (const block of blocks) {
      const key = expand(sha256, seed, labelOf("pair", ...pair, block), 32);
      addWords(masked[block], stream(key, plain[block].length), sign);
    }
  }
  return masked;
}

/** The own mask of a block, `length` words long. To give a word of it away opens that word. */
export function selfMask(
  { selfSecret, transcript }: Pick<Masking, "selfSecret" | "transcript">,
  block: Block,
  length: number,
): BigUint64Array {
  return stream(hkdf(sha256, selfSecret, transcript, labelOf("self", block), 32), length);
}

function sharedSecret(secret: Uint8Array, publicKey: Uint8Array): Uint8Array | undefined {
  try {
    return x25519.getSharedSecret(secret, publicKey);
  } catch {
    return undefined;
  }
}

function labelOf(...parts: readonly string[]): Uint8Array {
  return text.encode(["nabij-federation", "v1", ...parts].join(" "));
}

function stream(key: Uint8Array, words: number): BigUint64Array {
  return bytesToWords(chacha20(key, nonce, new Uint8Array(words * 8)));
}

function copyOf(words: BlockWords): Record<Block, BigUint64Array> {
  const { gate, clients, squares, bands } = words;
  return {
    gate: gate.slice(),
    clients: clients.slice(),
    squares: squares.slice(),
    bands: bands.slice(),
  };
}
