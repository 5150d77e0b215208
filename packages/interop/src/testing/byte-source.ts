import type { ByteSource } from "../excel/zip-parts.ts";

const pieceBytes = 16 * 1024;

/** Bytes in memory, given piece by piece. */
export function byteSource(bytes: Uint8Array): ByteSource {
  return {
    totalBytes: bytes.length,
    async *open({ start, end }) {
      for (let at = start; at < end; at += pieceBytes) {
        yield bytes.subarray(at, Math.min(at + pieceBytes, end));
      }
    },
  };
}
