import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chance with a seed: the same seed throws the same numbers in the same order. */
export type Dice = {
  /** A whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number;
  /** True in `percent` of the throws. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** An identifier in no order, as those of the product are. */
  readonly id: () => string;
};

/** Dice that throw the same for the same seed. */
export function diceOf(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  const int = (min: number, max: number) => uniformInt(generator, min, max);
  let made = 0;
  return {
    int,
    chance: (percent) => int(1, 100) <= percent,
    pick: (list) => {
      const found = list[int(0, list.length - 1)];
      if (found === undefined) throw new Error("nothing to pick from");
      return found;
    },
    id: () => {
      made += 1;
      const start = (int(0, 0x7fff_ffff) * 2).toString(16).padStart(8, "0");
      return `${start}-0000-4000-8000-${made.toString(16).padStart(12, "0")}`;
    },
  };
}
