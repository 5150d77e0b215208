import { sha256 } from "@noble/hashes/sha2.js";
import { expect, test } from "vitest";
import type { BlockWords } from "../contribution/vector.ts";
import { wordsOf } from "../contribution/vector.ts";
import { type Masking, maskBlocks, publicKeyOf } from "./masks.ts";
import { addWords } from "./words.ts";

const size = 6;
const cells = 4000;
const hash = (text: string) => sha256(new TextEncoder().encode(text));

const members: readonly Masking[] = Array.from({ length: size }, (_, index) => ({
  organisationId: `organisation ${index}`,
  keySecret: hash(`key ${index}`),
  selfSecret: hash(`self ${index}`),
  transcript: hash("transcript"),
  others: Array.from({ length: size }, (__, other) => ({
    organisationId: `organisation ${other}`,
    publicKey: publicKeyOf(hash(`key ${other}`)),
  })).filter((___, other) => other !== index),
}));
const plain = wordsOf({ clients: Array.from({ length: cells }, (_, cell) => cell % 7), bands: [] });
const traffic = members.map((member) => maskBlocks(plain, member) as BlockWords);

/** Chi-square of the bytes of words against all 256 being as likely; 255 degrees of freedom. */
function chiSquare(words: BigUint64Array): number {
  const bytes = new Uint8Array(words.buffer);
  const counts = Array.from({ length: 256 }, () => 0);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  const expected = bytes.length / 256;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** Above this, chance alone comes once in more than ten million times. */
const bound = 255 + 6 * Math.sqrt(2 * 255);

test("attack 1: the words of one organisation in a dump of all traffic look like chance", () => {
  const values = traffic.map(({ clients }) => chiSquare(clients));
  console.info(
    `attack 1: chi-square of each organisation ${values.map(Math.round).join(", ")}, bound ${Math.round(bound)}`,
  );
  for (const value of values) expect(value).toBeLessThan(bound);
  expect(chiSquare(plain.clients)).toBeGreaterThan(bound);
});

test("attack 1: whoever is left out, the sum of the others looks like chance", () => {
  const subsets = Array.from({ length: 2 ** size - 2 }, (_, index) => index + 1);
  const values = subsets.map((subset) => {
    const sum = new BigUint64Array(cells + 1);
    traffic.forEach(({ clients }, index) => {
      if ((subset & (1 << index)) !== 0) addWords(sum, clients);
    });
    return chiSquare(sum);
  });
  const worst = Math.max(...values);
  console.info(`attack 1: ${subsets.length} subsets, worst chi-square ${Math.round(worst)}`);
  expect(worst).toBeLessThan(bound);
});

test("attack 1: guessing who has an even number from masked words is right half of the time", () => {
  const right = traffic.flatMap(({ clients }) =>
    [...clients.slice(0, cells)].map((word, cell) => word % 2n === BigInt((cell % 7) % 2)),
  );
  const rate = right.filter(Boolean).length / right.length;
  console.info(`attack 1: success of the guess ${(100 * rate).toFixed(1)} %, chance 50 %`);
  expect(Math.abs(rate - 0.5)).toBeLessThan(6 * Math.sqrt(0.25 / right.length));
});
