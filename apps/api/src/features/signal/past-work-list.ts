import { type Database, type Scope, signalSettingsOf } from "@nabij/db";
import {
  type Actor,
  type PlainDate,
  type SignalId,
  severities,
  signalIds,
  signalsFor,
  type TrajectoryFacts,
} from "@nabij/domain";
import type { SignalQuery } from "./signal-query.ts";
import { type NamedSignal, signalsOf } from "./signals-of.ts";
import type { WorkList } from "./work-list-page.ts";

const nothingAgreed = {
  since: null,
  assigneeId: null,
  assigneeName: null,
  snoozedUntil: null,
  snoozeReason: null,
};

/** The work list of a day before signals were kept, from the facts: nobody had taken anything on. */
export function pastWorkList(
  db: Database,
  scope: Scope,
  { role }: Actor,
  query: SignalQuery,
  at: PlainDate,
): WorkList {
  const { signal, severity, sort, offset, limit, snoozed, assignee } = query;
  const settings = signalSettingsOf(db, scope);
  const asked = snoozed || (assignee !== undefined && assignee !== "nobody");
  const ofFacts = (facts: TrajectoryFacts) =>
    signalsFor(role, facts, at, settings).filter(
      (each) =>
        !asked &&
        (signal === undefined || each.id === signal) &&
        (severity === undefined || each.severity === severity),
    );
  const { signals } = signalsOf(db, scope, at, ofFacts, (facts) => isAbout(facts, query));
  const page = signals.toSorted(inOrder[sort]).slice(offset, offset + limit);
  return {
    at,
    total: signals.length,
    counts: signalIds.flatMap((id) => countOf(id, signals)),
    signals: page.map((each) => ({ ...each, ...nothingAgreed })),
  };
}

function isAbout({ client }: TrajectoryFacts, { teamId, legalWorld }: SignalQuery): boolean {
  return (
    (teamId === undefined || client.teamId === teamId) &&
    (legalWorld === undefined || client.legalWorlds.includes(legalWorld))
  );
}

function countOf(id: SignalId, signals: readonly NamedSignal[]) {
  const count = signals.filter((each) => each.id === id).length;
  const first = signals.find((each) => each.id === id);
  return first === undefined ? [] : [{ id, severity: first.severity, count }];
}

type Order = (a: NamedSignal, b: NamedSignal) => number;

const byWeight: Order = (a, b) =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  signalIds.indexOf(a.id) - signalIds.indexOf(b.id);
const byTrajectory: Order = (a, b) =>
  a.startDate.localeCompare(b.startDate) || a.trajectoryId.localeCompare(b.trajectoryId);

const inOrder: Readonly<Record<SignalQuery["sort"], Order>> = {
  kind: (a, b) => byWeight(a, b) || byTrajectory(a, b),
  trajectory: (a, b) => byTrajectory(a, b) || byWeight(a, b),
};
