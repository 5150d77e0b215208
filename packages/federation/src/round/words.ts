import { base64url } from "jose";

const bytesOfWord = 8;

/** Words as they travel: eight bytes each, the lowest first, in base64url without padding. */
export function wordsToText(words: BigUint64Array): string {
  const bytes = new DataView(new ArrayBuffer(words.length * bytesOfWord));
  words.forEach((word, index) => {
    bytes.setBigUint64(index * bytesOfWord, word, true);
  });
  return base64url.encode(new Uint8Array(bytes.buffer));
}

/** The words in a text; undefined when there are not exactly `length` of them. */
export function textToWords(text: string, length: number): BigUint64Array | undefined {
  const bytes = length * bytesOfWord;
  return text.length === Math.ceil((bytes * 4) / 3)
    ? bytesToWords(base64url.decode(text))
    : undefined;
}

/** Reads every whole word in some bytes, the lowest byte first whatever the machine. */
export function bytesToWords(bytes: Uint8Array): BigUint64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return BigUint64Array.from({ length: bytes.length / bytesOfWord }, (_, index) =>
    view.getBigUint64(index * bytesOfWord, true),
  );
}

/** Adds or takes away word by word modulo 2⁶⁴, in place: `sum` is what comes out. */
export function addWords(
  sum: BigUint64Array,
  words: BigUint64Array,
  sign: 1 | -1 = 1,
): BigUint64Array {
  for (let index = 0; index < sum.length; index += 1) {
    const before = sum[index] ?? 0n;
    const word = words[index] ?? 0n;
    sum[index] = sign === 1 ? before + word : before - word;
  }
  return sum;
}

/** The words of some cells of a block, with its checksum word last. */
export function wordsOfCells(block: BigUint64Array, cells: readonly number[]): BigUint64Array {
  return BigUint64Array.from([...cells, block.length - 1], (cell) => block[cell] ?? 0n);
}
