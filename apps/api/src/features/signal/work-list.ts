import {
  countSignals,
  type Database,
  factsWhenAsked,
  listSignals,
  type OpenSignal,
  type Scope,
  type SignalFilter as StoredFilter,
  signalSettingsOf,
} from "@nabij/db";
import {
  type Actor,
  type PlainDate,
  type Role,
  type Signal,
  type SignalId,
  severityOf,
  signalsFor,
} from "@nabij/domain";
import { isKept, readerOf } from "../../kept-signals/kept-signals.ts";
import { pastWorkList } from "./past-work-list.ts";
import type { SignalFilter, SignalQuery } from "./signal-query.ts";
import { type NamedSignal, named } from "./signals-of.ts";
import type { SignalCount, WorkList, WorkListSignal } from "./work-list-page.ts";

/** A page of the work list with the evidence of its rows, and how many of each kind there are. */
export function workList(
  db: Database,
  scope: Scope,
  actor: Actor,
  query: SignalQuery,
  at: PlainDate,
): WorkList {
  if (!isKept(db, scope, at)) return pastWorkList(db, scope, actor, query, at);
  const { sort, limit, offset } = query;
  const filter = storedFilter(query, actor, at);
  const rows = listSignals(db, scope, { ...filter, sort, limit, offset });
  const signals = withEvidence(db, scope, actor.role, rows, at);
  return { at, ...countsOf(db, scope, filter), signals };
}

/** How many signals of each kind pass the filter, and together; the day is a kept one. */
export function countsOf(db: Database, scope: Scope, filter: StoredFilter) {
  const settings = signalSettingsOf(db, scope);
  const counts = [...countSignals(db, scope, filter)].map(([id, count]): SignalCount => {
    return { id, severity: severityOf(id, settings), count };
  });
  return { total: counts.reduce((sum, { count }) => sum + count, 0), counts };
}

/** The filter of the store for a person and a day. */
export function storedFilter(
  { signal, severity, teamId, legalWorld, assignee, snoozed }: SignalFilter,
  { userId, role }: Actor,
  at: PlainDate,
): StoredFilter {
  const taker = assignee === "me" ? userId : assignee === "nobody" ? null : assignee;
  const reader = readerOf(role);
  return { at, reader, signal, severity, teamId, legalWorld, assignee: taker, snoozed };
}

function withEvidence(
  db: Database,
  scope: Scope,
  role: Role,
  rows: readonly OpenSignal[],
  at: PlainDate,
): readonly WorkListSignal[] {
  const settings = signalSettingsOf(db, scope);
  const wanted = new Map<string, SignalId[]>();
  for (const { trajectoryId, id } of rows) {
    const ids = wanted.get(trajectoryId);
    if (ids === undefined) wanted.set(trajectoryId, [id]);
    else ids.push(id);
  }
  const found = new Map<string, NamedSignal>();
  for (const facts of factsWhenAsked(db, scope, [...wanted.keys()])) {
    const only = wanted.get(facts.trajectory.id);
    for (const signal of signalsFor(role, facts, at, settings, only)) {
      found.set(keyOf(signal), named(signal, facts));
    }
  }
  return rows.flatMap((row) => {
    const signal = found.get(keyOf(row));
    if (signal === undefined) return [];
    const { since, assigneeId, assigneeName, snoozedUntil, snoozeReason } = row;
    return [{ ...signal, since, assigneeId, assigneeName, snoozedUntil, snoozeReason }];
  });
}

function keyOf({ id, trajectoryId }: Pick<Signal, "id" | "trajectoryId">): string {
  return `${trajectoryId} ${id}`;
}
