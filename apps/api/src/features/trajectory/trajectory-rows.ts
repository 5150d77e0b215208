import {
  allFacts,
  type Database,
  factsByIds,
  listTrajectories,
  type Scope,
  type TrajectoryRow as StoredRow,
  signalSettingsOf,
  signalsOfTrajectories,
} from "@nabij/db";
import {
  addDays,
  addMonths,
  type PlainDate,
  type Role,
  type SignalId,
  signalsFor,
  type TrajectoryFacts,
} from "@nabij/domain";
import { isKept, readerOf } from "../../kept-signals/kept-signals.ts";
import { idsByFigures } from "./figure-filter.ts";
import type { TrajectoryFilter, TrajectoryQuery } from "./trajectory-query.ts";

/** One row of the list: who, since when, how near, and what asks attention. */
type TrajectoryRow = StoredRow & { readonly signals: readonly SignalId[] };

export type TrajectoryPage = { readonly rows: readonly TrajectoryRow[]; readonly total: number };

/** The rows that pass the filter, in the order asked for, one page of them. */
export async function trajectoryRows(
  db: Database,
  scope: Scope,
  role: Role,
  query: TrajectoryQuery,
  at: PlainDate,
): Promise<TrajectoryPage> {
  const matching = await idsByFigures(db, scope, role, query, at);
  if (!isKept(db, scope, at)) return pastTrajectoryRows(db, scope, role, query, at, matching);
  const { limit, offset, sort, descending, signal, attention } = query;
  const reader = readerOf(role);
  const on = { day: at, reader };
  const { rows, total } = listTrajectories(db, scope, {
    ...storedFilter(query, at),
    ...(signal === undefined ? {} : { signal: { id: signal, on } }),
    ...(attention === true ? { attention: on } : {}),
    ids: matching,
    ...{ at, descending, reader, sort, limit, offset },
  });
  const ids = rows.map(({ trajectory }) => trajectory.id);
  const signals = signalsOfTrajectories(db, scope, ids, at, reader);
  return {
    rows: rows.map((row) => ({ ...row, signals: signals.get(row.trajectory.id) ?? [] })),
    total,
  };
}

/** As above for a day before signals were kept: what asks attention then is known from the facts. */
function pastTrajectoryRows(
  db: Database,
  scope: Scope,
  role: Role,
  query: TrajectoryQuery,
  at: PlainDate,
  matching: readonly string[] | undefined,
): TrajectoryPage {
  const { limit, offset, sort, descending, signal, attention } = query;
  const settings = signalSettingsOf(db, scope);
  const signalsOf = (facts: TrajectoryFacts) =>
    signalsFor(role, facts, at, settings).map(({ id }) => id);
  const raises = (facts: TrajectoryFacts) => {
    const raised = signalsOf(facts);
    return signal === undefined ? raised.length > 0 : raised.includes(signal);
  };
  const asksForSignals = signal !== undefined || attention === true;
  const ids = asksForSignals ? idsRaising(db, scope, at, raises, matching) : matching;
  const stored = { ...storedFilter(query, at), at, ids };
  if (sort !== "signals") {
    const { rows, total } = listTrajectories(db, scope, {
      ...{ ...stored, sort, descending, limit, offset },
    });
    return { rows: withSignals(db, scope, signalsOf, rows), total };
  }
  const everything = { ...stored, limit: Number.MAX_SAFE_INTEGER };
  const { rows, total } = listTrajectories(db, scope, everything);
  const direction = descending ? -1 : 1;
  const sorted = withSignals(db, scope, signalsOf, rows).toSorted(
    (a, b) => direction * (a.signals.length - b.signals.length),
  );
  return { rows: sorted.slice(offset, offset + limit), total };
}

function storedFilter(filter: TrajectoryFilter, at: PlainDate) {
  const { text, teamId, legalWorld, type, stance, purpose, startedIn, longerThan } = filter;
  const before = longerThan === undefined ? [] : [addDays(addMonths(at, -longerThan), -1)];
  const within = startedIn === undefined ? undefined : monthOf(startedIn);
  const [startedBefore] = [...before, ...(within === undefined ? [] : [within.last])].toSorted();
  return {
    ...{ text, teamId, legalWorld, type, stance, purpose },
    active: filter.state === "active" ? at : undefined,
    ended: filter.state === "ended" ? at : undefined,
    startedAfter: within?.first,
    startedBefore,
  };
}

function monthOf(month: string) {
  const first = `${month}-01`;
  return { first, last: addDays(addMonths(first, 1), -1) };
}

/** The signals of a trajectory that the reader may see. */
type SignalsOf = (facts: TrajectoryFacts) => readonly SignalId[];

/** Who runs on the day with what is asked for; of those that match already, when some do. */
function idsRaising(
  db: Database,
  scope: Scope,
  at: PlainDate,
  raises: (facts: TrajectoryFacts) => boolean,
  matching: readonly string[] | undefined,
): readonly string[] {
  const wanted = matching === undefined ? undefined : new Set(matching);
  const ids: string[] = [];
  for (const facts of allFacts(db, scope, { activeAt: at })) {
    const { id } = facts.trajectory;
    if (wanted?.has(id) !== false && raises(facts)) ids.push(id);
  }
  return ids;
}

function withSignals(db: Database, scope: Scope, signalsOf: SignalsOf, rows: readonly StoredRow[]) {
  const ids = rows.map(({ trajectory }) => trajectory.id);
  const signals = new Map(
    factsByIds(db, scope, ids).map((facts) => [facts.trajectory.id, signalsOf(facts)]),
  );
  return rows.map((row) => ({ ...row, signals: signals.get(row.trajectory.id) ?? [] }));
}
