import {
  countSignals,
  countTrajectories,
  type Database,
  type Scope,
  signalSettingsOf,
} from "@nabij/db";
import {
  type Actor,
  type PlainDate,
  type Severity,
  type SignalId,
  type SignalSettings,
  severityOf,
  signalDefinitions,
} from "@nabij/domain";
import { isKept, readerOf } from "../../kept-signals/kept-signals.ts";
import { pastWorkList } from "./past-work-list.ts";
import { SignalQuery } from "./signal-query.ts";

/** A signal as it is set here: its words stand in its definition. */
export type SignalRuleHere = {
  readonly id: SignalId;
  readonly severity: Severity;
  readonly thresholds: Readonly<Record<string, number>>;
  /** As shipped; the same where the organisation chose nothing. */
  readonly shipped: {
    readonly severity: Severity;
    readonly thresholds: Readonly<Record<string, number>>;
  };
  /** How many stand open. */
  readonly open: number;
};

/** Every signal with the thresholds of the organisation and how often it stands open on a day. */
export function signalRulesHere(db: Database, scope: Scope, actor: Actor, at: PlainDate) {
  const settings = signalSettingsOf(db, scope);
  const open = openOn(db, scope, actor, at);
  return {
    at,
    running: countTrajectories(db, scope, { active: at }),
    signals: signalDefinitions.map(
      ({ id, severity, thresholds }): SignalRuleHere => ({
        id,
        severity: severityOf(id, settings),
        thresholds: { ...thresholds, ...chosen(id, settings) },
        shipped: { severity, thresholds },
        open: open.get(id) ?? 0,
      }),
    ),
  };
}

function chosen(id: SignalId, { thresholds }: SignalSettings): Readonly<Record<string, number>> {
  return thresholds[id] ?? {};
}

function openOn(
  db: Database,
  scope: Scope,
  actor: Actor,
  at: PlainDate,
): ReadonlyMap<SignalId, number> {
  const { role } = actor;
  if (isKept(db, scope, at)) return countSignals(db, scope, { at, reader: readerOf(role) });
  const query = SignalQuery.parse({ limit: 1 });
  const past = pastWorkList(db, scope, actor, query, at);
  return new Map(past.counts.map(({ id, count }) => [id, count]));
}
