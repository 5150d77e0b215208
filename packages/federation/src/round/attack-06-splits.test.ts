import { expect, test } from "vitest";
import { coarseSquare } from "../contribution/vector.ts";
import { fixedSplits, likelihood, type Split, splitsOf } from "./testing/splits.ts";

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const sumOfSquares = (split: Split) => split.reduce((sum, count) => sum + coarseSquare(count), 0);

/** Numbers of clients with which the squares of a cell are opened, up to where splits are many. */
const clientsOpened = Array.from({ length: 21 }, (_, index) => 10 + index);

/** How likely the attacker knows every size, in the worst number of clients, and how many splits. */
function success(honest: number) {
  const each = clientsOpened.map((clients) => {
    const fixed = fixedSplits(clients, honest);
    return {
      chance: likelihood(fixed, clients, honest),
      share: fixed.length / splitsOf(clients, honest).length,
    };
  });
  return {
    chance: Math.max(...each.map(({ chance }) => chance)),
    share: Math.max(...each.map(({ share }) => share)),
  };
}

test("attack 6: raw squares fix most splits of 12 clients, coarse ones one in thirteen", () => {
  const all = splitsOf(12, 5).length;
  const fixed = (square?: (count: number) => number) => fixedSplits(12, 5, square).length / all;
  const raw = fixed((count) => count ** 2);
  const ninth = fixed((count) => Math.ceil(count ** 2 / 9));
  const coarse = fixed();
  console.info(
    `attack 6: 12 clients of 5 organisations: ${all} splits, fixed by raw squares ${percent(raw)}, by ninths ${percent(ninth)}, by twenty-fifths ${percent(coarse)}`,
  );
  expect(all).toBe(13);
  expect(Math.round(100 * raw)).toBe(69);
  expect(Math.round(100 * ninth)).toBe(15);
  expect(coarse).toBeLessThan(0.08);
});

test("attack 6: with five honest organisations the hub knows all sizes in few splits, all unlikely", () => {
  for (const honest of [5, 6, 8]) {
    const { chance, share } = success(honest);
    console.info(
      `attack 6: hub against ${honest} organisations, 10 to 30 clients: knows all sizes with chance ${percent(chance)} at worst, in ${percent(share)} of the splits`,
    );
    expect(chance).toBeLessThan(0.015);
    expect(share).toBeLessThan(0.15);
  }
});

test("attack 6: the splits it does know are extremes: one holds half, or no sum is lower", () => {
  for (const clients of clientsOpened) {
    const lowest = Math.min(...splitsOf(clients, 5).map(sumOfSquares));
    for (const split of fixedSplits(clients, 5)) {
      const isDominated = (split[0] ?? 0) >= clients / 2;
      expect({ split, isExtreme: isDominated || sumOfSquares(split) === lowest }).toEqual({
        split,
        isExtreme: true,
      });
    }
  }
});

test("attack 6: organisations that collude take themselves off, so a plan adds them to its minimum", () => {
  const chances = [5, 4, 3, 2].map((honest, colluding) => {
    const { chance } = success(honest);
    console.info(
      `attack 6: a minimum of 5 with ${colluding} colluding leaves ${honest}: knows all sizes with chance ${percent(chance)} at worst; a minimum of ${5 + colluding} brings it back to that of 5`,
    );
    return chance;
  });
  expect(chances).toEqual(chances.toSorted((a, b) => a - b));
  expect(chances[0]).toBeLessThan(0.015);
  expect(chances[3]).toBeGreaterThan(0.3);
});
