import { expect, test } from "vitest";
import { decodeHead, decodeText } from "./decode-text.ts";
import { detectEncoding } from "./detect-encoding.ts";

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, size: number) {
  const { encoding, totalBytes } = await detectEncoding(inPieces(bytes, size));
  let text = "";
  for await (const piece of decodeText(inPieces(bytes, size), encoding)) text += piece;
  return { encoding, totalBytes, text };
}

const words = "één geïrriteerd € ’s";
const windows = Uint8Array.from(
  [...words].map((letter) => ({ "€": 0x80, "’": 0x92 })[letter] ?? letter.charCodeAt(0)),
);

test.each([1, 2, 5, 1000])("UTF-8 and Windows-1252 read the same in pieces of %i", async (size) => {
  const utf8 = Buffer.from(words);
  expect(await read(utf8, size)).toEqual({
    encoding: "utf-8",
    totalBytes: utf8.length,
    text: words,
  });
  expect(await read(windows, size)).toEqual({
    encoding: "windows-1252",
    totalBytes: windows.length,
    text: words,
  });
});

test("a byte-order mark is no part of the text", async () => {
  expect((await read(Buffer.from(`\ufeff${words}`), 4)).text).toBe(words);
  const utf16 = await read(Buffer.from(`\ufeff${words}`, "utf16le"), 3);
  expect(utf16).toMatchObject({ encoding: "utf-16le", text: words });
});

test("a file that is UTF-8 until its last byte is Windows-1252", async () => {
  const late = Buffer.concat([Buffer.from("a".repeat(100_000)), Buffer.from([0xe9])]);
  const { encoding, head } = await detectEncoding(inPieces(late, 4096));
  expect(encoding).toBe("windows-1252");
  expect(head).toHaveLength(64 * 1024);
});

test("a letter cut in two at the end of the head is left out", () => {
  expect(decodeHead(Buffer.from("aé").subarray(0, 2), "utf-8")).toBe("a");
});
