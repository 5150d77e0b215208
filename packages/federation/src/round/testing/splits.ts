import { coarseSquare } from "../../contribution/vector.ts";

/** How many clients each organisation has, each one at least, largest first. */
export type Split = readonly number[];

/** Every way to spread clients over organisations. */
export function splitsOf(
  clients: number,
  organisations: number,
  largest = clients,
): readonly Split[] {
  if (organisations === 0) return clients === 0 ? [[]] : [];
  const most = Math.min(largest, clients - organisations + 1);
  return Array.from({ length: Math.max(0, most) }, (_, index) => most - index).flatMap((first) =>
    splitsOf(clients - first, organisations - 1, first).map((rest) => [first, ...rest]),
  );
}

/** Splits that share one sum of squares, for every sum. */
function splitsBySum(
  clients: number,
  organisations: number,
  square: (count: number) => number = coarseSquare,
): ReadonlyMap<number, readonly Split[]> {
  const bySum = new Map<number, Split[]>();
  for (const split of splitsOf(clients, organisations)) {
    const sum = split.reduce((all, count) => all + square(count), 0);
    bySum.set(sum, [...(bySum.get(sum) ?? []), split]);
  }
  return bySum;
}

/** The splits that the sum of squares fixes: whoever knows the sum knows every size. */
export function fixedSplits(
  clients: number,
  organisations: number,
  square?: (count: number) => number,
): readonly Split[] {
  return [...splitsBySum(clients, organisations, square).values()].flatMap((splits) =>
    splits.length === 1 ? splits : [],
  );
}

/** How likely some splits are together when each client is at any organisation as likely. */
export function likelihood(
  splits: readonly Split[],
  clients: number,
  organisations: number,
): number {
  const all = splitsOf(clients, organisations).reduce((sum, split) => sum + ways(split), 0);
  return splits.reduce((sum, split) => sum + ways(split), 0) / all;
}

/** In how many ways clients and organisations with names make a split; as a float. */
function ways(split: Split): number {
  const sizes = new Map<number, number>();
  for (const count of split) sizes.set(count, (sizes.get(count) ?? 0) + 1);
  const clients = split.reduce((sum, count) => sum + count, 0);
  const same = [...split, ...sizes.values()].reduce((sum, count) => sum + logFactorial(count), 0);
  return Math.exp(logFactorial(clients) + logFactorial(split.length) - same);
}

function logFactorial(number: number): number {
  return number < 2 ? 0 : Math.log(number) + logFactorial(number - 1);
}
