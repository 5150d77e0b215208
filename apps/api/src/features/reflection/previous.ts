import {
  commit,
  type Database,
  findRecord,
  listRecords,
  listReflectionSessions,
  recordAccess,
  type Scope,
  saveRecord,
} from "@nabij/db";
import { changeRecord, err, ok, type RecordOf, type Result } from "@nabij/domain";
import { type PreviousAgreements, placesOf, report } from "@nabij/reflection";
import type { Refusal } from "../../refusals.ts";
import { about } from "./holder.ts";
import { type AtTable, leadsHere, readerHere, whoIs } from "./holder-of.ts";

type Outcome = PreviousAgreements["agreements"][number]["status"];

/** Something that was agreed in an earlier conversation, as the trajectory knows it now. */
export type EarlierAgreement = {
  readonly recordId: string;
  readonly sessionId: string;
  readonly kind: "agreement" | "goal";
  readonly what: string;
  readonly who: string | null;
  readonly when: string | null;
  readonly status: Outcome;
};

type Store = { readonly db: Database; readonly scope: Scope };

type WithSessions = Store & { readonly live: AtTable["live"] };

/** Every agreement and goal of a trajectory that came out of a conversation. */
export function earlierAgreements(
  { db, scope }: Store,
  trajectoryId: string,
): readonly EarlierAgreement[] {
  const agreements = listRecords(db, scope, "agreement", trajectoryId).flatMap((record) => {
    const { id: recordId, reflectionSessionId: sessionId, what, who, dueOn: when, status } = record;
    if (sessionId === null) return [];
    return [{ recordId, sessionId, kind: "agreement" as const, what, who, when, status }];
  });
  const goals = listRecords(db, scope, "goal", trajectoryId).flatMap((record) => {
    const { id: recordId, reflectionSessionId: sessionId, description: what, targetDate } = record;
    if (sessionId === null) return [];
    const status = ofGoal[record.status];
    return [
      { recordId, sessionId, kind: "goal" as const, what, who: null, when: targetDate, status },
    ];
  });
  return [...agreements, ...goals];
}

const ofGoal: Readonly<Record<RecordOf<"goal">["status"], Outcome>> = {
  lopend: "open",
  gehaald: "nagekomen",
  vervallen: "vervallen",
};

/** The last closed conversation about a trajectory that left something agreed; null without one. */
function lastTime(store: WithSessions, trajectoryId: string, sessionId: string) {
  const all = earlierAgreements(store, trajectoryId);
  const sessions = listReflectionSessions(store.db, store.scope, { trajectoryId });
  for (const session of sessions) {
    if (session.id === sessionId || session.closedOn === null) continue;
    const agreements = all.filter((each) => each.sessionId === session.id);
    const field = fieldOf(store, session.id);
    if (agreements.length + field.length > 0)
      return { closedOn: session.closedOn, agreements, field };
  }
  return null;
}

/** Where each role stood at the end of a conversation; empty where nobody placed a dot. */
function fieldOf({ live, scope }: WithSessions, sessionId: string): PreviousAgreements["field"] {
  const held = live.load(scope, sessionId);
  if (held === undefined) return [];
  return placesOf(report(held.guide, held.state))
    .filter(({ perspective }) => perspective === "own")
    .map(({ role, nearness, autonomy }) => ({ role, nearness, autonomy }));
}

/** What a new conversation opens with: of the trajectory's record, never of what a browser says. */
export function previousFor(
  store: WithSessions,
  trajectoryId: string | null,
  sessionId: string,
): PreviousAgreements | null {
  const last = trajectoryId === null ? null : lastTime(store, trajectoryId, sessionId);
  if (last === null) return null;
  const agreements = last.agreements.map(({ what, who, when, status }) => ({
    ...{ what: what.slice(0, 300), who: who?.slice(0, 300) ?? null, when: when ?? "", status },
  }));
  const { closedOn, field } = last;
  return { closedOn, agreements: agreements.slice(0, 50), field };
}

/** The same with the records behind it, for who leads or for the table around one device. */
export function previousAt(ctx: AtTable, sessionId: string) {
  const state = ctx.live.load(ctx.scope, sessionId)?.state;
  if (state === undefined) return err({ type: "NotFound" } as const);
  if (readerHere(ctx, sessionId, state) === null) return err({ type: "NoSeat" } as const);
  const isTheirs = state.writing === "aloud" || leadsHere(ctx, sessionId, state);
  const { trajectoryId } = state;
  const last = trajectoryId === null ? null : lastTime(ctx, trajectoryId, sessionId);
  return ok({ mayKeep: isTheirs && state.status !== "closed", last });
}

type Change = {
  readonly recordId: string;
  readonly outcome: "kept" | "not-kept" | "unknown";
};

/** Writes what came of it to the agreement or the goal of the trajectory. */
export function keepPrevious(
  ctx: AtTable,
  sessionId: string,
  { recordId, outcome }: Change,
): Result<{ status: Outcome }, Refusal> {
  const found = previousAt(ctx, sessionId);
  if (!found.ok) return found;
  const { last, mayKeep } = found.value;
  if (!mayKeep)
    return err({
      type: "ReflectionRefused",
      refusal: { type: "NotYours", command: "keepPrevious" },
    });
  const earlier = last?.agreements.find((each) => each.recordId === recordId);
  if (earlier === undefined) return err({ type: "NotFound" });
  const changed =
    earlier.kind === "goal"
      ? goalWith(ctx, recordId, outcome)
      : agreementWith(ctx, recordId, outcome);
  if (!changed.ok) return changed;
  const line = recordAccess(whoIs(ctx), "reflection.keepPrevious", about(sessionId), ctx.now());
  const done = commit(ctx.db, [changed.value.write, line]);
  return done.ok ? ok({ status: changed.value.status }) : done;
}

const ofAgreement = { kept: "nagekomen", "not-kept": "verbroken", unknown: "open" } as const;

function agreementWith({ db, scope }: AtTable, id: string, outcome: Change["outcome"]) {
  const record = findRecord(db, scope, "agreement", id);
  if (record === undefined) return err({ type: "NotFound" } as const);
  const status = ofAgreement[outcome];
  const changed = changeRecord("agreement", record, { status }, record.version);
  return changed.ok
    ? ok({ write: saveRecord(scope, "agreement", changed.value), status })
    : changed;
}

/** A goal that is not reached yet is still running: it is not broken. */
function goalWith({ db, scope, today }: AtTable, id: string, outcome: Change["outcome"]) {
  const record = findRecord(db, scope, "goal", id);
  if (record === undefined) return err({ type: "NotFound" } as const);
  const isReached = outcome === "kept";
  const fields = { status: isReached ? "gehaald" : "lopend", closedOn: isReached ? today() : null };
  const changed = changeRecord("goal", record, fields, record.version);
  const status: Outcome = isReached ? "nagekomen" : "open";
  return changed.ok ? ok({ write: saveRecord(scope, "goal", changed.value), status }) : changed;
}
