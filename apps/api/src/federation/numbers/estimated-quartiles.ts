import { estimatedQuantile, type ShownBin } from "@nabij/federation";

/** Where a quarter, half and three quarters of the clients lie; null where that is in an open end. */
export type EstimatedQuartiles = {
  readonly lower: number | null;
  readonly median: number | null;
  readonly upper: number | null;
};

/**
 * Quartiles worked out from bins, as if clients were spread evenly over each (federation design
 * 2.5): an estimate, and to be called one wherever it is shown. `columns` are answers such as
 * `tot-3`, `3-tot-6` and `60-en-meer`, or several that stand together; null when any is no bin or
 * is not shown.
 */
export function estimatedQuartiles(
  columns: readonly (readonly string[])[],
  clients: readonly (number | null)[],
): EstimatedQuartiles | null {
  const bins = columns.map((answers, index): ShownBin | null => {
    const [first, last] = [edgesOf(answers[0] ?? ""), edgesOf(answers.at(-1) ?? "")];
    if (first === null || last === null) return null;
    return { from: first.from, until: last.until, clients: clients[index] ?? null };
  });
  const known = bins.filter((bin) => bin !== null);
  const counted = known.reduce((sum, bin) => sum + (bin.clients ?? 0), 0);
  if (known.length < bins.length || known.some((bin) => bin.clients === null) || counted === 0)
    return null;
  const at = (share: number) => estimatedQuantile(known, share)?.value ?? null;
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

/** The edges that the name of an answer says; the last bin has no end. */
function edgesOf(answer: string): { readonly from: number; readonly until: number | null } | null {
  const [, from = "0", until] = /^(?:(\d+)-)?tot-(\d+)$/.exec(answer) ?? [];
  if (until !== undefined) return { from: Number(from), until: Number(until) };
  const [, least] = /^(\d+)-en-meer$/.exec(answer) ?? [];
  return least === undefined ? null : { from: Number(least), until: null };
}
