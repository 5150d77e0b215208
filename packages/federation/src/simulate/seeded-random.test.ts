import { expect, test } from "vitest";
import { seededRandom } from "./seeded-random.ts";

function firstOf(seed: string, count: number): readonly number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
}

test("the same seed gives the same numbers, another seed gives others", () => {
  expect(firstOf("1", 3000)).toEqual(firstOf("1", 3000));
  expect(firstOf("2", 10)).not.toEqual(firstOf("1", 10));
});

test("numbers lie from 0 up to 1, spread evenly and without coming back", () => {
  const numbers = firstOf("1", 20_000);
  expect(numbers.every((each) => each >= 0 && each < 1)).toBe(true);
  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => numbers.filter((each) => Math.floor(each * 10) === tenth).length,
  );
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  expect(new Set(numbers).size).toBeGreaterThan(19_900);
});
