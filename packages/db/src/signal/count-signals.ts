import { type PlainDate, type SignalId, signalIds } from "@nabij/domain";
import { and, count, eq, lte, type SQL, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { signalCount, signalFollowUp, signalSpan } from "../kept-signal/table.ts";
import type { Scope } from "../scope/scope.ts";
import { followUpOfSpan, followUpWhere, type SignalFilter, signalsWhere } from "./signal-filter.ts";
import { signalSettingsOf } from "./signal-settings.ts";
import { severityIn, weightOf, worldBits } from "./span.ts";

/** How many signals of each kind stand open; kinds that do not are left out. */
export type SignalCounts = ReadonlyMap<SignalId, number>;

type CountRow = { readonly signal: SignalId; readonly total: number };

/**
 * How many open signals of each kind pass the filter. Without a team, a person or a limited view
 * they are kept counts, however many trajectories there are.
 */
export function countSignals(db: Database, scope: Scope, filter: SignalFilter): SignalCounts {
  const { needsFollowUp, fails } = followUpWhere(filter);
  const isKept = filter.teamId === undefined && scope.clientIds === null && !needsFollowUp;
  if (!isKept) return asCounts(countedSpans(db, scope, filter));
  const all = asCounts(keptCounts(db, scope, filter));
  if (fails === undefined) return all;
  const failing = asCounts(countedFollowUps(db, scope, filter, fails));
  return asCounts(
    [...all].map(([signal, total]) => ({ signal, total: total - (failing.get(signal) ?? 0) })),
  );
}

function asCounts(rows: readonly CountRow[]): SignalCounts {
  const sorted = rows
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => signalIds.indexOf(a.signal) - signalIds.indexOf(b.signal));
  return new Map(sorted.map(({ signal, total }) => [signal, total]));
}

function keptCounts(db: Database, scope: Scope, filter: SignalFilter): readonly CountRow[] {
  const { at, reader, signal, severity, legalWorld } = filter;
  const settings = signalSettingsOf(db, scope);
  const isAsked = (id: SignalId) =>
    (signal === undefined || id === signal) &&
    (severity === undefined || severityIn(weightOf(id, settings)) === severity);
  const name = `kept counts ${reader} ${legalWorld !== undefined}`;
  const query = prepared(db, name, ({ orm }) =>
    orm
      .select({ signal: signalCount.signal, total: sql<number>`sum(${signalCount.change})` })
      .from(signalCount)
      .where(
        and(
          eq(signalCount.organisationId, sql.placeholder("organisationId")),
          lte(signalCount.day, sql.placeholder("at")),
          reader === "process" ? eq(signalCount.reads, "process") : undefined,
          legalWorld === undefined
            ? undefined
            : sql`${signalCount.worlds} & ${sql.placeholder("world")}`,
        ),
      )
      .groupBy(signalCount.signal)
      .prepare(),
  );
  const world = legalWorld === undefined ? 0 : worldBits([legalWorld]);
  const rows = query.all({ organisationId: scope.organisationId, at, world });
  return rows.filter((row) => isAsked(row.signal));
}

function countedSpans(db: Database, scope: Scope, filter: SignalFilter): readonly CountRow[] {
  const followUp = followUpWhere(filter);
  if (followUp.needsFollowUp) {
    return countedFollowUps(db, scope, filter, followUp.where ?? sql`true`);
  }
  const { name, where, values } = signalsWhere(scope, filter, signalSettingsOf(db, scope));
  const query = prepared(db, `count spans ${name} ${followUp.name}`, ({ orm }) => {
    const select = orm.select({ signal: signalSpan.signal, total: count() }).from(signalSpan);
    const isAsked = followUp.where !== undefined;
    const found = isAsked ? select.leftJoin(signalFollowUp, followUpOfSpan) : select;
    return found.where(and(where, followUp.where)).groupBy(signalSpan.signal).prepare();
  });
  return query.all(values);
}

/** Counts among the signals that have a follow-up: those are few. */
function countedFollowUps(
  db: Database,
  scope: Scope,
  filter: SignalFilter,
  condition: SQL,
): readonly CountRow[] {
  const { name, where, values } = signalsWhere(scope, filter, signalSettingsOf(db, scope));
  const shape = `${name} ${followUpWhere(filter).name}`;
  const query = prepared(db, `count follow-ups ${shape}`, ({ orm }) =>
    orm
      .select({ signal: signalSpan.signal, total: count() })
      .from(signalFollowUp)
      .crossJoin(signalSpan)
      .where(
        and(
          eq(signalFollowUp.organisationId, sql.placeholder("organisationId")),
          followUpOfSpan,
          condition,
          where,
        ),
      )
      .groupBy(signalSpan.signal)
      .prepare(),
  );
  return query.all(values);
}

/** The first day of the trajectory that runs longest, among those with each of these signals. */
export function longestRunning(
  db: Database,
  scope: Scope,
  filter: SignalFilter,
  signals: readonly SignalId[],
): ReadonlyMap<SignalId, PlainDate> {
  const settings = signalSettingsOf(db, scope);
  const found = signals.flatMap((signal): [SignalId, PlainDate][] => {
    const { name, where, values } = signalsWhere(scope, { ...filter, signal }, settings);
    const query = prepared(db, `longest running ${name}`, ({ orm }) =>
      orm
        .select({ startDate: signalSpan.startDate })
        .from(signalSpan)
        .where(where)
        .orderBy(signalSpan.weight, signalSpan.startDate)
        .limit(1)
        .prepare(),
    );
    const row = query.get(values);
    return row === undefined ? [] : [[signal, row.startDate]];
  });
  return new Map(found);
}
