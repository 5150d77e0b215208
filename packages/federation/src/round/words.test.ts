import fc from "fast-check";
import { expect, test } from "vitest";
import { addWords, textToWords, wordsOfCells, wordsToText } from "./words.ts";

const someWords = fc.array(fc.bigInt(0n, 2n ** 64n - 1n), { minLength: 1, maxLength: 40 });

test("words come back from their text as they were", () => {
  fc.assert(
    fc.property(someWords, (numbers) => {
      const words = BigUint64Array.from(numbers);
      expect(textToWords(wordsToText(words), words.length)).toEqual(words);
    }),
  );
});

test("a word is eight bytes with the lowest first", () => {
  expect(wordsToText(BigUint64Array.of(1n))).toBe("AQAAAAAAAAA");
  expect(wordsToText(BigUint64Array.of(2n ** 56n))).toBe("AAAAAAAAAAE");
});

test("a text with a word too few or too many is no text of these words", () => {
  const text = wordsToText(BigUint64Array.of(1n, 2n, 3n));
  expect(textToWords(text, 2)).toBeUndefined();
  expect(textToWords(text, 4)).toBeUndefined();
  expect(textToWords("", 1)).toBeUndefined();
});

test("words add up and take away modulo 2⁶⁴", () => {
  const most = 2n ** 64n - 1n;
  expect(addWords(BigUint64Array.of(most, 5n), BigUint64Array.of(1n, 2n))).toEqual(
    BigUint64Array.of(0n, 7n),
  );
  expect(addWords(BigUint64Array.of(0n), BigUint64Array.of(1n), -1)).toEqual(
    BigUint64Array.of(most),
  );
});

test("the words of some cells always have the checksum of the block along", () => {
  const block = BigUint64Array.of(10n, 20n, 30n, 1n);
  expect(wordsOfCells(block, [0, 2])).toEqual(BigUint64Array.of(10n, 30n, 1n));
  expect(wordsOfCells(block, [])).toEqual(BigUint64Array.of(1n));
});
