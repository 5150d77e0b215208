import type { PlainDate } from "@nabij/domain";
import { and, count, type SQL, sql } from "drizzle-orm";
import type { Database } from "#connect";
import type { Scope } from "../scope/scope.ts";
import { trajectory } from "./table.ts";
import { filtered, type TrajectoryFilter } from "./trajectory-filter.ts";

/** One month of coming and going. */
export type MonthOfStock = {
  /** `2026-03`. */
  readonly month: string;
  /** Trajectories that run on into the next month: the stock before + inflow − outflow. */
  readonly stock: number;
  /** Trajectories begun in the month. */
  readonly inflow: number;
  /** Trajectories whose last day lies in the month. */
  readonly outflow: number;
};

/** Stock, inflow and outflow of every month from that of `from` up to that of `until`. */
export function stockByMonth(
  db: Database,
  scope: Scope,
  from: PlainDate,
  until: PlainDate,
  filter: TrajectoryFilter = {},
): readonly MonthOfStock[] {
  const begun = countsByMonth(db, scope, filter, sql`${trajectory.startDate}`);
  const ended = countsByMonth(db, scope, filter, sql`${trajectory.endDate}`);
  const first = from.slice(0, 7);
  let stock = sumBefore(begun, first) - sumBefore(ended, first);
  return months(first, until.slice(0, 7)).map((month) => {
    const inflow = begun.get(month) ?? 0;
    const outflow = ended.get(month) ?? 0;
    stock += inflow - outflow;
    return { month, stock, inflow, outflow };
  });
}

function countsByMonth(
  db: Database,
  scope: Scope,
  filter: TrajectoryFilter,
  day: SQL,
): ReadonlyMap<string, number> {
  const { where, values } = filtered(scope, filter);
  const month = sql<string>`substr(${day}, 1, 7)`;
  const rows = db.orm
    .select({ month, total: count() })
    .from(trajectory)
    .where(and(where, sql`${day} is not null`))
    .groupBy(month)
    .prepare()
    .all(values);
  return new Map(rows.map((row) => [row.month, row.total]));
}

function sumBefore(counts: ReadonlyMap<string, number>, month: string): number {
  return [...counts].reduce((sum, [each, total]) => (each < month ? sum + total : sum), 0);
}

function months(first: string, last: string): string[] {
  const all: string[] = [];
  let [year = 0, month = 0] = first.split("-").map(Number);
  for (let word = first; word <= last; ) {
    all.push(word);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    word = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  }
  return all;
}
