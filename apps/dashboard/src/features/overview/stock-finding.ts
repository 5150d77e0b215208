import type { Overview } from "./use-overview.ts";

type Month = Overview["months"][number];

/** What a year of coming and going says. `since` is a month in which most of it began. */
export type StockFinding = {
  readonly trend: "grew" | "shrank" | "same";
  readonly before: number;
  readonly after: number;
  readonly since: string | null;
};

/** A change smaller than this share of the stock is no trend. */
const noticeable = 0.05;

/**
 * The finding above the chart, from the last twelve months; months are oldest first. `since` is
 * given when at least two thirds of the change fell in the last quarter of that year.
 */
export function stockFinding(months: readonly Month[]): StockFinding {
  const year = months.slice(-13);
  const before = year[0]?.stock ?? 0;
  const after = year.at(-1)?.stock ?? 0;
  const change = after - before;
  const trend = Math.abs(change) < Math.max(1, before * noticeable) ? "same" : change > 0 ? "grew" : "shrank";
  const quarter = year.slice(-4);
  const recent = after - (quarter[0]?.stock ?? after);
  const isRecent = trend !== "same" && year.length > 6 && recent / change >= 2 / 3;
  return { trend, before, after, since: isRecent ? (quarter[1]?.month ?? null) : null };
}
