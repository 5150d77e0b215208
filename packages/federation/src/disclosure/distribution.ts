/** One bin of a distribution as it is shown: clients from `from` up to `until`. */
export type ShownBin = {
  readonly from: number;
  /** Null for the last bin when it has no end. */
  readonly until: number | null;
  /** Shown, so rounded, number of clients; null where it is hidden. */
  readonly clients: number | null;
};

/** A quantile that was estimated from bins; `isEstimated` goes with it wherever it is shown. */
export type EstimatedQuantile = {
  readonly value: number;
  readonly from: number;
  readonly until: number;
  readonly isEstimated: true;
};

/**
 * Estimates a quantile by interpolating inside the bin in which it lies, as if clients were spread
 * evenly over it (federation design 2.5). `share` from 0 to 1. Undefined when a bin is hidden, or
 * when it lies in a bin without an end: then only the bin itself can be named.
 */
export function estimatedQuantile(
  bins: readonly ShownBin[],
  share: number,
): EstimatedQuantile | undefined {
  const counts = bins.map(({ clients }) => clients);
  if (!counts.every((count) => count !== null)) return undefined;
  const wanted = share * counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  for (const [index, { from, until }] of bins.entries()) {
    const count = counts[index] ?? 0;
    if (before + count < wanted || count === 0) {
      before += count;
      continue;
    }
    if (until === null) return undefined;
    const value = from + ((wanted - before) / count) * (until - from);
    return { value, from, until, isEstimated: true };
  }
  return undefined;
}

/** A bin before it is shown; `organisations` at least, since merged bins may share them. */
export type CountedBin = { readonly clients: number; readonly organisations: number };

/**
 * Which adjacent bins go together until each has enough clients and organisations: runs of
 * indexes, from the first bin to the last (federation design 2.5). A run that stays too small at
 * the end joins the run before it. One run that is too small all the same is left to the rules.
 */
export function adjacentBins(
  bins: readonly CountedBin[],
  { clients, organisations }: CountedBin,
): readonly (readonly number[])[] {
  const isEnough = (run: readonly number[]) => {
    const mine = run.flatMap((index) => bins[index] ?? []);
    return (
      mine.reduce((sum, bin) => sum + bin.clients, 0) >= clients &&
      Math.max(...mine.map((bin) => bin.organisations)) >= organisations
    );
  };
  const runs: number[][] = [];
  let current: number[] = [];
  for (const index of bins.keys()) {
    current = [...current, index];
    if (!isEnough(current)) continue;
    runs.push(current);
    current = [];
  }
  if (current.length > 0) runs.push([...(runs.pop() ?? []), ...current]);
  return runs;
}
