import { and, eq, getTableColumns, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { rowReader, statementOf } from "../connect/statement.ts";
import { signalFollowUp, signalSpan, signalTally } from "../kept-signal/table.ts";
import { listed } from "../scope/scope.ts";
import type { SpanRow } from "./span.ts";
import type { TallyRow } from "./tally.ts";

const readSpan = rowReader<SpanRow>(getTableColumns(signalSpan));
const readTally = rowReader<TallyRow>(getTableColumns(signalTally));

/** The kept spans of these trajectories, under the id of each. */
export function keptSpans(db: Database, ids: readonly string[]) {
  const query = statementOf(db, "kept spans", (orm) =>
    orm
      .select()
      .from(signalSpan)
      .where(sql`${signalSpan.trajectoryId} in ${listed("ids")}`),
  );
  return byTrajectory(query.rows({ ids: JSON.stringify(ids) }).map(readSpan));
}

/** The kept tallies of these trajectories, under the id of each. */
export function keptTallies(db: Database, ids: readonly string[]) {
  const query = statementOf(db, "kept tallies", (orm) =>
    orm
      .select()
      .from(signalTally)
      .where(sql`${signalTally.trajectoryId} in ${listed("ids")}`),
  );
  return byTrajectory(query.rows({ ids: JSON.stringify(ids) }).map(readTally));
}

/** Takes a span away. */
export function dropSpan(db: Database, { trajectoryId, signal, from }: SpanRow): void {
  prepared(db, "drop span", ({ orm }) =>
    orm
      .delete(signalSpan)
      .where(
        and(
          eq(signalSpan.trajectoryId, sql.placeholder("trajectoryId")),
          eq(signalSpan.signal, sql.placeholder("signal")),
          eq(signalSpan.from, sql.placeholder("from")),
        ),
      )
      .prepare(),
  ).run({ trajectoryId, signal, from });
}

/**
 * Does the work without the indexes of spans and tallies when there are none of either yet: made at
 * the end, in order, they cost far less than kept up to date row by row.
 */
export function withoutIndexes({ sqlite }: Database, work: () => void): void {
  const isEmpty = sqlite
    .prepare(
      "select not exists (select 1 from signal_span) and not exists (select 1 from signal_tally)",
    )
    .pluck();
  const indexes = sqlite.prepare(
    `select name, sql from sqlite_master where type = 'index' and sql is not null
     and tbl_name in ('signal_span', 'signal_tally')`,
  );
  const dropped = isEmpty.get() === 1 ? (indexes.all() as { name: string; sql: string }[]) : [];
  for (const { name } of dropped) sqlite.exec(`drop index "${name}"`);
  work();
  for (const index of dropped) sqlite.exec(index.sql);
}

/** Adds spans. */
export function addSpans(db: Database, rows: readonly SpanRow[]): void {
  addRows(db, "add spans", signalSpan, rows);
}

/** Replaces the tallies of these trajectories. */
export function storeTallies(
  db: Database,
  tallies: ReadonlyMap<string, readonly TallyRow[]>,
): void {
  const ids = JSON.stringify([...tallies.keys()]);
  prepared(db, "drop tallies", ({ orm }) =>
    orm
      .delete(signalTally)
      .where(sql`${signalTally.trajectoryId} in ${listed("ids")}`)
      .prepare(),
  ).run({ ids });
  addRows(db, "add tallies", signalTally, [...tallies.values()].flat());
}

function addRows(
  db: Database,
  name: string,
  table: typeof signalSpan | typeof signalTally,
  rows: readonly (SpanRow | TallyRow)[],
): void {
  const statement = statementOf(db, name, (orm) => {
    const fields = Object.keys(getTableColumns(table));
    const values = fields.map((field) => [field, sql.placeholder(field)]);
    return orm.insert(table).values(Object.fromEntries(values));
  });
  for (const row of rows) statement.run(row);
}

/** Ends what was agreed about a signal that closed. */
export function dropFollowUp(db: Database, trajectoryId: string, signal: string): void {
  prepared(db, "drop follow-up", ({ orm }) =>
    orm
      .delete(signalFollowUp)
      .where(
        and(
          eq(signalFollowUp.trajectoryId, sql.placeholder("trajectoryId")),
          eq(signalFollowUp.signal, sql.placeholder("signal")),
        ),
      )
      .prepare(),
  ).run({ trajectoryId, signal });
}

function byTrajectory<T extends { readonly trajectoryId: string }>(rows: readonly T[]) {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.trajectoryId);
    if (group === undefined) groups.set(row.trajectoryId, [row]);
    else group.push(row);
  }
  return groups;
}
