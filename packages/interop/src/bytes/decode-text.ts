import type { Encoding } from "./detect-encoding.ts";

/**
 * The text of a file, piece by piece: without byte-order mark, and with every line ending as one
 * `\n`, so that lines count the same however a system wrote them.
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let carriageReturn = "";
  for await (const chunk of chunks) {
    const text = carriageReturn + decoder.decode(chunk, { stream: true });
    // A carriage return at the end of a chunk may be half of a line ending.
    carriageReturn = text.endsWith("\r") ? "\r" : "";
    yield oneLineEnding(carriageReturn === "" ? text : text.slice(0, -1));
  }
  yield oneLineEnding(carriageReturn + decoder.decode());
}

/** The beginning of a file as text; a character cut off at its end is left out. */
export function decodeHead(head: Uint8Array, encoding: Encoding): string {
  return oneLineEnding(new TextDecoder(encoding).decode(head, { stream: true }));
}

function oneLineEnding(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
