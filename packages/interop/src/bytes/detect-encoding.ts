export type Encoding = "utf-8" | "windows-1252" | "utf-16le";

/** What one pass over a file tells: how to read it, how big it is, and how it begins. */
export type FileFacts = {
  readonly encoding: Encoding;
  readonly totalBytes: number;
  /** The first bytes, at most 64 KiB: enough for a header. */
  readonly head: Uint8Array;
};

const headBytes = 64 * 1024;

/**
 * Reads all chunks once and keeps none but the first. A file that is valid UTF-8 is UTF-8; any
 * other is Windows-1252, unless it begins with the mark of UTF-16.
 */
export async function detectEncoding(chunks: AsyncIterable<Uint8Array>): Promise<FileFacts> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const head: Uint8Array[] = [];
  let kept = 0;
  let totalBytes = 0;
  let valid = true;
  for await (const chunk of chunks) {
    if (kept < headBytes) {
      head.push(chunk.slice(0, headBytes - kept));
      kept += chunk.length;
    }
    totalBytes += chunk.length;
    valid = valid && decodes(decoder, chunk);
  }
  valid = valid && decodes(decoder, undefined);
  const start = joined(head);
  return { encoding: encodingOf(start, valid), totalBytes, head: start };
}

function encodingOf(start: Uint8Array, validUtf8: boolean): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  return validUtf8 ? "utf-8" : "windows-1252";
}

function decodes(
  decoder: InstanceType<typeof TextDecoder>,
  chunk: Uint8Array | undefined,
): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
