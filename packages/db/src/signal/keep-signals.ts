import {
  dayInAmsterdam,
  type PlainDate,
  type RecordReference,
  type SignalId,
  type SignalSettings,
  signalSpans,
  type TrajectoryFacts,
} from "@nabij/domain";
import { eq, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { listed, type Scope } from "../scope/scope.ts";
import { noteChanges } from "../trajectory/changes.ts";
import { factsByIds } from "../trajectory/facts.ts";
import { trajectory } from "../trajectory/table.ts";
import { causeOf } from "./cause.ts";
import { addSignalEvent, withSignalEvents } from "./event-store.ts";
import { rulesFingerprint, storedDay, storeKeptDay } from "./kept-day.ts";
import {
  type CountChanges,
  countSpan,
  dropCounts,
  foldCounts,
  storeCounts,
} from "./signal-count.ts";
import { signalSettingsOf } from "./signal-settings.ts";
import { type SpanRow, spanRows } from "./span.ts";
import { spanChanges } from "./span-changes.ts";
import {
  addSpans,
  dropFollowUp,
  dropSpan,
  keptSpans,
  keptTallies,
  storeTallies,
  withoutIndexes,
} from "./span-store.ts";
import { sameTally, type TallyRow, tallyOf } from "./tally.ts";
import { type Touched, takeTouched } from "./touched.ts";

/** Who writes and when. */
export type Moment = { readonly userId: string; readonly at: Date };

/** Trajectories looked at together: few, so that what was read is young when it is let go. */
const batchSize = 100;

type Run = {
  readonly db: Database;
  readonly scope: Scope;
  readonly settings: SignalSettings;
  readonly moment: Moment;
  readonly day: PlainDate;
  readonly touched: Touched;
  /** Whether all trajectories are looked at: then the counts are made from nothing. */
  readonly isWhole: boolean;
  readonly counts: CountChanges;
};

/**
 * Brings the kept signals up to date with all that the open transaction changed; called once, at
 * its end. Everything is kept anew when the organisation was kept by other rules or not at all.
 */
export function keepSignals(db: Database, moment: Moment): void {
  for (const [organisationId, touched] of takeTouched(db)) {
    const scope = { organisationId, clientIds: null };
    const before = storedDay(db, organisationId);
    const today = dayInAmsterdam(moment.at.getTime());
    // A clock that went back does not: what was folded into a day cannot be taken apart.
    const day = before !== undefined && before.day > today ? before.day : today;
    const settings = signalSettingsOf(db, scope);
    const isWhole = touched.everything !== null || before?.rules !== rulesFingerprint();
    if (isWhole) dropCounts(db, organisationId);
    else if (before.day < day) foldCounts(db, organisationId, day);
    const ids = isWhole ? everyId(db, scope) : touchedIds(db, touched);
    const counts: CountChanges = new Map();
    const run = { db, scope, settings, moment, day, touched, isWhole, counts };
    const keepAll = () => {
      for (let at = 0; at < ids.length; at += batchSize)
        keepBatch(run, ids.slice(at, at + batchSize));
      // Once for all batches: they change the same few thousand counts over and over.
      storeCounts(db, organisationId, counts);
    };
    if (isWhole) withoutIndexes(db, keepAll);
    else keepAll();
    storeKeptDay(db, organisationId, day);
    if (ids.length > 0) noteChanges(db, scope, isWhole ? "all" : ids);
  }
}

function everyId({ orm }: Database, { organisationId }: Scope): readonly string[] {
  const ofOrganisation = eq(trajectory.organisationId, organisationId);
  const { id: inOrder } = trajectory;
  const select = orm.select({ id: trajectory.id }).from(trajectory);
  const rows = select.where(ofOrganisation).orderBy(inOrder).all();
  return rows.map(({ id }) => id);
}

/** The trajectories touched, removed ones too, with all those of a client that was touched. */
function touchedIds(db: Database, { trajectories, clients }: Touched): readonly string[] {
  if (clients.size === 0) return [...trajectories.keys()];
  const rows = prepared(db, "trajectories of clients", ({ orm }) =>
    orm
      .select({ id: trajectory.id })
      .from(trajectory)
      .where(sql`${trajectory.clientId} in ${listed("clientIds")}`)
      .prepare(),
  );
  const found = rows.all({ clientIds: JSON.stringify([...clients.keys()]) });
  return [...new Set([...trajectories.keys(), ...found.map(({ id }) => id)])];
}

function keepBatch(run: Run, ids: readonly string[]): void {
  const { db, scope } = run;
  const facts = new Map(factsByIds(db, scope, ids).map((each) => [each.trajectory.id, each]));
  const spans = keptSpans(db, ids);
  const tallies = keptTallies(db, ids);
  const draft: Draft = { spans: [], tallies: new Map() };
  let told: ReadonlySet<string> | undefined;
  const isTold = (id: string) => {
    told ??= withSignalEvents(db, ids);
    return told.has(id);
  };
  for (const id of ids) {
    const kept = { spans: spans.get(id) ?? [], tally: tallies.get(id) ?? [], isTold };
    keepTrajectory(run, id, facts.get(id), kept, draft);
  }
  addSpans(db, draft.spans);
  storeTallies(db, draft.tallies);
}

/** What a batch adds, written together. */
type Draft = {
  readonly spans: SpanRow[];
  readonly tallies: Map<string, readonly TallyRow[]>;
};

type Kept = {
  readonly spans: readonly SpanRow[];
  readonly tally: readonly TallyRow[];
  /** Whether anything ever happened to a signal of a trajectory. */
  readonly isTold: (id: string) => boolean;
};

function keepTrajectory(
  run: Run,
  id: string,
  facts: TrajectoryFacts | undefined,
  kept: Kept,
  draft: Draft,
): void {
  const { db, scope, settings, day } = run;
  const { organisationId } = scope;
  const now =
    facts === undefined
      ? []
      : spanRows(organisationId, facts, signalSpans(facts, day, settings), settings);
  const { wanted, gone, added, opened, closed } = spanChanges(kept.spans, now, day);
  for (const span of gone) dropSpan(db, span);
  draft.spans.push(...added);
  for (const span of run.isWhole ? wanted : added) countSpan(run.counts, span, 1, day);
  for (const span of run.isWhole ? [] : gone) countSpan(run.counts, span, -1, day);
  const tally = facts === undefined ? [] : tallyOf(organisationId, facts.trajectory, now, day);
  if (!sameTally(kept.tally, tally, day)) draft.tallies.set(id, tally);
  // What is open from the start came with the trajectory itself: that needs no line of history.
  if (opened.length + closed.length === 0) return;
  const isNew = kept.tally.length === 0 && kept.spans.length === 0 && !kept.isTold(id);
  if (isNew) return;
  const changed = changedRecords(run.touched, id, facts, kept);
  for (const signal of opened) tell(run, id, "opened", signal, facts, changed);
  for (const signal of closed) {
    tell(run, id, "closed", signal, facts, changed);
    dropFollowUp(db, id, signal);
  }
}

/** What changed around one trajectory: its own records and those of its client. */
function changedRecords(
  { trajectories, clients }: Touched,
  id: string,
  facts: TrajectoryFacts | undefined,
  kept: Kept,
): readonly RecordReference[] {
  const clientId = facts?.client.id ?? kept.spans[0]?.clientId ?? "";
  return [...(clients.get(clientId) ?? []), ...(trajectories.get(id) ?? [])];
}

function tell(
  { db, scope, settings, moment, day, touched }: Run,
  trajectoryId: string,
  what: "opened" | "closed",
  signal: SignalId,
  facts: TrajectoryFacts | undefined,
  changed: readonly RecordReference[],
): void {
  const because = causeOf(signal, changed, facts, day, settings);
  const isSetting = because === undefined && touched.everything === "setting";
  addSignalEvent(db, {
    organisationId: scope.organisationId,
    trajectoryId,
    signal,
    what,
    at: moment.at.toISOString(),
    byUserId: moment.userId,
    becauseKind: because?.kind ?? (isSetting ? "setting" : null),
    becauseId: because?.id ?? (isSetting ? "signals" : null),
  });
}
