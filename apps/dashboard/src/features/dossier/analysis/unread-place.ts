import type { ExplanatoryAnalysis, Placement, PlainDate } from "@nabij/domain";

/**
 * The place the client moved to after the analysis was made and where nobody confirmed having read
 * it since; undefined when it was read there, or when nobody moved (S7, G10).
 */
export function unreadPlace(
  { date, readReceipts }: Pick<ExplanatoryAnalysis, "date" | "readReceipts">,
  placements: readonly Placement[],
  at: PlainDate,
): Placement | undefined {
  const current = placements
    .filter(({ from }) => from <= at)
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .at(-1);
  if (current === undefined || current.from <= date) return undefined;
  return readReceipts.some(({ on }) => on >= current.from) ? undefined : current;
}
