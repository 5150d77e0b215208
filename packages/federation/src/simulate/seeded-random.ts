import { chacha20 } from "@noble/ciphers/chacha.js";
import { sha256 } from "@noble/hashes/sha2.js";

const blockBytes = 4096;

/**
 * Numbers from 0 up to 1 that are the same for the same seed everywhere: the key stream of ChaCha20
 * under the hash of the seed. For made-up federations only; the masks of a round never come from it.
 */
export function seededRandom(seed: string): () => number {
  const key = sha256(new TextEncoder().encode(`nabij simulation ${seed}`));
  let block = new DataView(new ArrayBuffer(0));
  let blocks = 0;
  let at = 0;
  return () => {
    if (at + 4 > block.byteLength) {
      block = nextBlock(key, blocks);
      blocks += 1;
      at = 0;
    }
    at += 4;
    return block.getUint32(at - 4) / 2 ** 32;
  };
}

function nextBlock(key: Uint8Array, number: number): DataView<ArrayBuffer> {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(0, number);
  const bytes = Uint8Array.from(chacha20(key, nonce, new Uint8Array(blockBytes)));
  return new DataView(bytes.buffer);
}
