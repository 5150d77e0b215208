import { addDays, type Period, type PlainDate } from "@nabij/domain";

/** A stretch of days, both ends counted. */
export type Gap = { readonly from: PlainDate; readonly until: PlainDate };

/** The days from `from` through `until` that no period covers, oldest first (S9, G12). */
export function holdingGaps(
  periods: readonly Period[],
  from: PlainDate,
  until: PlainDate,
): readonly Gap[] {
  const gaps: Gap[] = [];
  let free = from;
  for (const period of periods.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (period.from > until) break;
    if (free < period.from) gaps.push({ from: free, until: addDays(period.from, -1) });
    if (period.until === null) return gaps;
    const next = addDays(period.until, 1);
    if (next > free) free = next;
  }
  if (free <= until) gaps.push({ from: free, until });
  return gaps;
}
