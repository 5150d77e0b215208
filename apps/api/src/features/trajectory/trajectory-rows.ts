import {
  allFacts,
  type Database,
  factsByIds,
  listTrajectories,
  type Scope,
  type TrajectoryRow as StoredRow,
} from "@nabij/db";
import {
  addDays,
  addMonths,
  grewLastQuarter,
  type PlainDate,
  type Role,
  reasonsUnknown,
  type SignalId,
  signalsFor,
  type TrajectoryFacts,
} from "@nabij/domain";
import type { TrajectoryFilter, TrajectoryQuery } from "./trajectory-query.ts";

/** One row of the list: who, since when, how near, and what asks attention. */
type TrajectoryRow = StoredRow & { readonly signals: readonly SignalId[] };

export type TrajectoryPage = { readonly rows: readonly TrajectoryRow[]; readonly total: number };

/** The rows that pass the filter, in the order asked for, one page of them. */
export function trajectoryRows(
  db: Database,
  scope: Scope,
  role: Role,
  query: TrajectoryQuery,
  at: PlainDate,
): TrajectoryPage {
  const { limit, offset, sort, descending } = query;
  const signalsOf = (facts: TrajectoryFacts) => signalsFor(role, facts, at).map(({ id }) => id);
  const stored = { ...storedFilter(query, at), at, descending };
  if (sort !== "signals") {
    const ids = asksForFacts(query) ? matchingIds(db, scope, signalsOf, query, at) : undefined;
    const { rows, total } = listTrajectories(db, scope, { ...stored, ids, sort, limit, offset });
    return { rows: withSignals(db, scope, signalsOf, rows), total };
  }
  // How many signals a trajectory has is known only from its facts: all of them are weighed.
  const ids = asksForFacts(query) ? matchingIds(db, scope, signalsOf, query, at) : undefined;
  const everything = { ...stored, ids, descending: false, limit: Number.MAX_SAFE_INTEGER };
  const { rows, total } = listTrajectories(db, scope, everything);
  const direction = descending ? -1 : 1;
  const sorted = withSignals(db, scope, signalsOf, rows).toSorted(
    (a, b) => direction * (a.signals.length - b.signals.length),
  );
  return { rows: sorted.slice(offset, offset + limit), total };
}

function storedFilter(filter: TrajectoryFilter, at: PlainDate) {
  const { text, teamId, legalWorld, type, stance, purpose, startedIn } = filter;
  return {
    ...{ text, teamId, legalWorld, type, stance, purpose },
    active: filter.state === "active" ? at : undefined,
    ended: filter.state === "ended" ? at : undefined,
    ...(startedIn === undefined ? {} : withinMonth(startedIn)),
  };
}

function withinMonth(month: string) {
  const first = `${month}-01`;
  return { startedAfter: first, startedBefore: addDays(addMonths(first, 1), -1) };
}

/** Whether the filter looks at more than the trajectory and its client. */
function asksForFacts(filter: TrajectoryFilter): boolean {
  const { signal, attention, reasons, grew, endedIn, opbouw, impact } = filter;
  return [signal, attention, reasons, grew, endedIn, opbouw, impact].some(
    (asked) => asked !== undefined,
  );
}

/** The signals of a trajectory that the reader may see. */
type SignalsOf = (facts: TrajectoryFacts) => readonly SignalId[];

function matchingIds(
  db: Database,
  scope: Scope,
  signalsOf: SignalsOf,
  filter: TrajectoryFilter,
  at: PlainDate,
) {
  const which = filter.state === "active" ? { activeAt: at } : {};
  const ids: string[] = [];
  for (const facts of allFacts(db, scope, which)) {
    if (matches(facts, signalsOf, filter, at)) ids.push(facts.trajectory.id);
  }
  return ids;
}

function matches(
  facts: TrajectoryFacts,
  signalsOf: SignalsOf,
  filter: TrajectoryFilter,
  at: PlainDate,
): boolean {
  const { trajectory, goals, evaluations } = facts;
  const { signal, attention, endedIn, opbouw, impact } = filter;
  const raised = signal === undefined && attention !== true ? [] : signalsOf(facts);
  return (
    (signal === undefined || raised.includes(signal)) &&
    (attention !== true || raised.length > 0) &&
    (filter.reasons === undefined || reasonsUnknown(trajectory)) &&
    (filter.grew !== true || grewLastQuarter(goals, at)) &&
    (endedIn === undefined || trajectory.endDate?.startsWith(endedIn) === true) &&
    (opbouw === undefined ||
      goals.some(({ domain, status }) => domain === opbouw && status !== "vervallen")) &&
    (impact === undefined ||
      evaluations.some(({ impacts }) => impacts.some(({ theme }) => theme === impact)))
  );
}

function withSignals(db: Database, scope: Scope, signalsOf: SignalsOf, rows: readonly StoredRow[]) {
  const ids = rows.map(({ trajectory }) => trajectory.id);
  const signals = new Map(
    factsByIds(db, scope, ids).map((facts) => [facts.trajectory.id, signalsOf(facts)]),
  );
  return rows.map((row) => ({ ...row, signals: signals.get(row.trajectory.id) ?? [] }));
}
