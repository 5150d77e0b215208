import fc from "fast-check";
import { expect, test } from "vitest";
import { type BlockWords, blocks, wordsOf } from "../contribution/vector.ts";
import { isSafeKey, type Masking, maskBlocks, publicKeyOf, selfMask } from "./masks.ts";
import { maskWithNodeCrypto } from "./testing/mask-with-node-crypto.ts";
import { addWords } from "./words.ts";

const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });

/** Two to five organisations with secrets of their own, and how many clients each has in a cell. */
const federation = fc.integer({ min: 2, max: 5 }).chain((size) =>
  fc.record({
    transcript: bytes,
    cells: fc.array(fc.array(fc.nat(500), { minLength: size, maxLength: size }), {
      minLength: 1,
      maxLength: 9,
    }),
    members: fc.uniqueArray(
      fc.record({ organisationId: fc.uuid(), keySecret: bytes, selfSecret: bytes }),
      {
        minLength: size,
        maxLength: size,
        selector: ({ organisationId }) => organisationId,
      },
    ),
  }),
);
type Federation = typeof federation extends fc.Arbitrary<infer T> ? T : never;

function maskingsOf({ transcript, members }: Federation): readonly Masking[] {
  return members.map((member) => ({
    ...member,
    transcript,
    others: members
      .filter((other) => other !== member)
      .map(({ organisationId, keySecret }) => ({
        organisationId,
        publicKey: publicKeyOf(keySecret),
      })),
  }));
}

function plainOf({ cells, members }: Federation): readonly BlockWords[] {
  return members.map((_, index) =>
    wordsOf({ clients: cells.map((row) => row[index] ?? 0), bands: [1, 0] }),
  );
}

test("masked words of all add up to the plain words and the own masks, to the last bit", () => {
  fc.assert(
    fc.property(federation, (one) => {
      const maskings = maskingsOf(one);
      const plain = plainOf(one);
      const masked = maskings.map((masking, index) =>
        maskBlocks(plain[index] as BlockWords, masking),
      );
      for (const block of blocks) {
        const length = plain[0]?.[block].length ?? 0;
        const sum = new BigUint64Array(length);
        const expected = new BigUint64Array(length);
        maskings.forEach((masking, index) => {
          addWords(sum, masked[index]?.[block] ?? sum);
          addWords(expected, plain[index]?.[block] ?? expected);
          addWords(expected, selfMask(masking, block, length));
        });
        expect(sum).toEqual(expected);
      }
    }),
    { numRuns: 20, endOnFailure: true },
  );
});

test("another library, written another way, makes the same masked words", () => {
  fc.assert(
    fc.property(federation, (one) => {
      const [masking] = maskingsOf(one);
      const [plain] = plainOf(one);
      if (masking === undefined || plain === undefined) throw new Error("nobody");
      expect(maskBlocks(plain, masking)).toEqual(maskWithNodeCrypto(plain, masking));
    }),
    { numRuns: 20, endOnFailure: true },
  );
});

test("masking leaves the plain words as they were", () => {
  const plain = wordsOf({ clients: [3, 4], bands: [1] });
  const masking = {
    organisationId: "a",
    keySecret: new Uint8Array(32).fill(2),
    selfSecret: new Uint8Array(32).fill(3),
    transcript: new Uint8Array(32),
    others: [],
  };
  const masked = maskBlocks(plain, masking);
  expect(plain.clients).toEqual(BigUint64Array.of(3n, 4n, 1n));
  expect(masked?.clients).not.toEqual(plain.clients);
});

/** Points of order 1, 2, 4 and 8 and of the twist, and the same written above the prime. */
const lowOrder = [
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
  "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "0000000000000000000000000000000000000000000000000000000000000080",
];

test.each(lowOrder)("attack 17: a key of low order is no key: %s", (hex) => {
  const publicKey = Uint8Array.from(Buffer.from(hex, "hex"));
  const masking = {
    organisationId: "a",
    keySecret: new Uint8Array(32).fill(2),
    selfSecret: new Uint8Array(32).fill(3),
    transcript: new Uint8Array(32),
    others: [{ organisationId: "b", publicKey }],
  };
  expect(isSafeKey(publicKey)).toBe(false);
  expect(maskBlocks(wordsOf({ clients: [1], bands: [] }), masking)).toBeUndefined();
});

test("a key of a random secret is a safe one", () => {
  fc.assert(
    fc.property(bytes, (secret) => {
      expect(isSafeKey(publicKeyOf(secret))).toBe(true);
    }),
    { numRuns: 20 },
  );
});
