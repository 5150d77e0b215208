import type { PlainDate } from "@nabij/domain";
import { and, eq, gt, lte, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { signalCount } from "../kept-signal/table.ts";
import { dayAfter, endless, type SpanRow } from "./span.ts";

/** The day under which all changes up to the kept day are added together. */
const longAgo: PlainDate = "0000-01-01";

type CountKey = Pick<typeof signalCount.$inferSelect, "day" | "signal" | "reads" | "worlds">;

/** Gathers by how much counts change, so that a batch of trajectories is written at once. */
export type CountChanges = Map<string, CountKey & { change: number }>;

/** Adds the days on which a span begins and has ended; `by` is 1 for a new span, -1 for a gone one. */
export function countSpan(
  changes: CountChanges,
  { from, until, signal, reads, worlds }: SpanRow,
  by: 1 | -1,
  keptDay: PlainDate,
): void {
  const add = (on: PlainDate, change: number) => {
    const day = on <= keptDay ? longAgo : on;
    const key = `${day} ${signal} ${reads} ${worlds}`;
    const before = changes.get(key);
    if (before === undefined) changes.set(key, { day, signal, reads, worlds, change });
    else before.change += change;
  };
  add(from, by);
  if (until !== endless) add(dayAfter(until), -by);
}

/** Writes what {@link countSpan} gathered. */
export function storeCounts(db: Database, organisationId: string, changes: CountChanges): void {
  const query = prepared(db, "add to signal count", ({ orm }) =>
    orm
      .insert(signalCount)
      .values({
        organisationId: sql.placeholder("organisationId"),
        day: sql.placeholder("day"),
        signal: sql.placeholder("signal"),
        reads: sql.placeholder("reads"),
        worlds: sql.placeholder("worlds"),
        change: sql.placeholder("change"),
      })
      .onConflictDoUpdate({
        target: [
          signalCount.organisationId,
          signalCount.day,
          signalCount.signal,
          signalCount.reads,
          signalCount.worlds,
        ],
        set: { change: sql`${signalCount.change} + excluded.change` },
      })
      .prepare(),
  );
  for (const each of changes.values()) {
    if (each.change !== 0) query.run({ ...each, organisationId });
  }
}

/** Adds the days up to `day` together, now that no question goes back before it. */
export function foldCounts(db: Database, organisationId: string, day: PlainDate): void {
  const passed = and(
    eq(signalCount.organisationId, organisationId),
    gt(signalCount.day, longAgo),
    lte(signalCount.day, day),
  );
  const rows = db.orm.select().from(signalCount).where(passed).all();
  const sums: CountChanges = new Map();
  for (const { signal, reads, worlds, change } of rows) {
    const key = `${signal} ${reads} ${worlds}`;
    const before = sums.get(key);
    if (before === undefined) sums.set(key, { day: longAgo, signal, reads, worlds, change });
    else before.change += change;
  }
  db.orm.delete(signalCount).where(passed).run();
  storeCounts(db, organisationId, sums);
}

/** Takes all counts of an organisation away, to be made anew. */
export function dropCounts(db: Database, organisationId: string): void {
  db.orm.delete(signalCount).where(eq(signalCount.organisationId, organisationId)).run();
}
