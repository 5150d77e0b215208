import type { Overview } from "./use-overview.ts";

type Month = Pick<Overview["months"][number], "month" | "stock" | "inflow" | "outflow">;

/** What a year of coming and going says, in one word, with the figures for the sentence. */
export type StockFinding =
  | { readonly trend: "same" }
  | { readonly trend: "grew" | "shrank"; readonly before: number; readonly after: number }
  | { readonly trend: "grewSince" | "shrankSince"; readonly month: string }
  | {
      readonly trend: "fell" | "rose";
      readonly turn: number;
      readonly month: string;
      readonly after: number;
    };

/** A change smaller than this share of the stock is no trend. */
const noticeable = 0.05;

/** A peak or a low counts as a turn when the stock has moved this share away from it. */
const turning = 0.1;

/**
 * The finding above the chart, from the last twelve months; months are oldest first. A turn within
 * the year comes first: to say only that there are more than a year ago would hide it.
 */
export function stockFinding(months: readonly Month[]): StockFinding {
  const year = months.slice(-13);
  const [first, last] = [year[0], year.at(-1)];
  if (first === undefined || last === undefined) return { trend: "same" };
  const after = last.stock;
  const turn = turnOf(year.slice(1, -1), first.stock, after);
  if (turn !== null) return turn;
  const change = after - first.stock;
  if (Math.abs(change) < Math.max(1, first.stock * noticeable)) return { trend: "same" };
  const quarter = year.slice(-4);
  const recent = after - (quarter[0]?.stock ?? after);
  const month = quarter[1]?.month;
  if (month !== undefined && year.length > 6 && recent / change >= 2 / 3) {
    return { trend: change > 0 ? "grewSince" : "shrankSince", month };
  }
  return { trend: change > 0 ? "grew" : "shrank", before: first.stock, after };
}

/** The last peak or low between the ends that both ends lie clearly away from. */
function turnOf(between: readonly Month[], before: number, after: number): StockFinding | null {
  const isPast = (stock: number, peak: number) => peak - stock >= Math.max(3, peak * turning);
  const high = between.toSorted((a, b) => b.stock - a.stock || b.month.localeCompare(a.month))[0];
  if (high && isPast(after, high.stock) && isPast(before, high.stock)) {
    return { trend: "fell", turn: high.stock, month: high.month, after };
  }
  const low = between.toSorted((a, b) => a.stock - b.stock || b.month.localeCompare(a.month))[0];
  if (low && isPast(low.stock, after) && isPast(low.stock, before)) {
    return { trend: "rose", turn: low.stock, month: low.month, after };
  }
  return null;
}

/**
 * The months with the last one as it stands on the day itself: who leaves later this month is
 * still there now, so that the line ends at the number the page opens with.
 */
export function monthsUntilToday({
  months,
  trajectories,
}: {
  readonly months: readonly Month[];
  readonly trajectories: number;
}): readonly Month[] {
  return months.map((month, at) =>
    at === months.length - 1 ? { ...month, stock: trajectories } : month,
  );
}
