import {
  createCipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
} from "node:crypto";
import { type Block, type BlockWords, blocks } from "../../contribution/vector.ts";
import { type Masking, publicKeyOf } from "../masks.ts";

/** The masks of `maskBlocks` once more, by another library and written another way. */
export function maskWithNodeCrypto(plain: BlockWords, masking: Masking): BlockWords {
  const mask = (block: Block) => {
    const length = plain[block].length;
    const streams = masking.others.map((other) => {
      const seed = secretOf(masking.keySecret, other.publicKey);
      const isFirst = masking.organisationId < other.organisationId;
      const ids = isFirst
        ? [masking.organisationId, other.organisationId]
        : [other.organisationId, masking.organisationId];
      const info = `nabij-federation v1 pair ${ids.join(" ")} ${block}`;
      const words = streamOf(seed, masking.transcript, info, length);
      return isFirst ? words : words.map((word) => -word);
    });
    const info = `nabij-federation v1 self ${block}`;
    const self = streamOf(masking.selfSecret, masking.transcript, info, length);
    return plain[block].map((word, index) =>
      BigInt.asUintN(
        64,
        [self, ...streams].reduce((sum, each) => sum + (each[index] ?? 0n), word),
      ),
    );
  };
  const [gate, clients, squares, bands] = blocks.map(mask);
  if (!gate || !clients || !squares || !bands) throw new Error("four blocks");
  return { gate, clients, squares, bands };
}

function secretOf(secret: Uint8Array, publicKey: Uint8Array): Uint8Array {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
  const okp = { kty: "OKP", crv: "X25519" };
  const own = { ...okp, d: text(secret), x: text(publicKeyOf(secret)) };
  return diffieHellman({
    privateKey: createPrivateKey({ key: own, format: "jwk" }),
    publicKey: createPublicKey({ key: { ...okp, x: text(publicKey) }, format: "jwk" }),
  });
}

function streamOf(seed: Uint8Array, salt: Uint8Array, info: string, words: number): bigint[] {
  const key = Buffer.from(hkdfSync("sha256", seed, salt, info, 32));
  const bytes = createCipheriv("chacha20", key, Buffer.alloc(16)).update(Buffer.alloc(words * 8));
  return Array.from({ length: words }, (_, index) => bytes.readBigUInt64LE(index * 8));
}
