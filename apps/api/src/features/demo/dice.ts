import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chance with a seed: the same seed throws the same numbers in the same order. */
export type Dice = {
  /** A whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number;
  /** True in `share` of the throws, 0 to 1. */
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffle: <T>(list: readonly T[]) => readonly T[];
};

export function throwDice(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  const int = (min: number, max: number) => uniformInt(generator, min, max);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error("nothing to pick from");
    return list[int(0, list.length - 1)] as T;
  };
  return {
    int,
    chance: (share) => int(1, 1000) <= share * 1000,
    pick,
    shuffle: (list) =>
      list
        .map((item) => ({ item, order: int(0, 1_000_000) }))
        .toSorted((a, b) => a.order - b.order)
        .map(({ item }) => item),
  };
}
