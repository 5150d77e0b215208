import {
  appendReflectionEvents,
  commit,
  findRecord,
  recordAccess,
  type Scope,
  saveRecord,
  type Write,
} from "@nabij/db";
import { type Actor, changeRecord, err, newRecord, ok, type Result } from "@nabij/domain";
import {
  type Command,
  decide,
  type Effect,
  evolve,
  fullGuide,
  newSession,
  project,
  type SessionState,
  type SessionView,
} from "@nabij/reflection";
import type { Refusal } from "../../refusals.ts";
import { loadSession, toStored } from "../../session-log/session-log.ts";
import type { Context } from "../../trpc.ts";
import { agreementWrites } from "./agreement-writes.ts";

export type Held = { readonly view: SessionView; readonly effects: readonly Effect[] };

type Holder = Context & { readonly actor: Actor; readonly scope: Scope };

/**
 * Carries out one command on a session and stores what happened, in one transaction with its
 * audit line. Sending the same command again changes nothing and answers the same.
 */
export function holdSession(
  ctx: Holder,
  sessionId: string,
  command: Command,
): Result<Held, Refusal> {
  const before = loadSession(ctx.db, ctx.scope, sessionId) ?? newSession();
  const isStart = command.type === "startSession";
  if (before.sessionId === null && !isStart) return err({ type: "NotFound" });
  const decision = decide(fullGuide, before, command);
  if (!decision.ok) return err({ type: "ReflectionRefused", refusal: decision.error });
  const { events, effects, repeated } = decision.value;
  const after = events.reduce(evolve, before);
  if (!repeated) {
    const line = recordAccess(
      ctx.actor,
      `reflection.${command.type}`,
      { kind: "reflectionSession", id: sessionId },
      ctx.now(),
    );
    const summary = summaryWrites(ctx, before, after, sessionId);
    if (summary === null) return err({ type: "NotFound" });
    const log = appendReflectionEvents(
      ctx.scope,
      sessionId,
      before.seq,
      toStored(events),
      ctx.now(),
    );
    const done = commit(ctx.db, [...summary, log, line]);
    if (!done.ok) return err(done.error);
  }
  return ok({ view: project(fullGuide, { kind: "table" }, after), effects });
}

/** The record that a session was held: made at its start, completed at its end. */
function summaryWrites(
  ctx: Holder,
  before: SessionState,
  after: SessionState,
  sessionId: string,
): readonly Write[] | null {
  const { scope } = ctx;
  const today = ctx.today();
  if (before.sessionId === null) {
    const started = newRecord("reflectionSession", startOf(after), sessionId);
    return started.ok ? [saveRecord(scope, "reflectionSession", started.value)] : null;
  }
  if (after.status !== "closed" || before.status === "closed") return [];
  const held = findRecord(ctx.db, scope, "reflectionSession", sessionId);
  if (held === undefined) return null;
  const changes = { ...startOf(after), closedOn: today };
  const closed = changeRecord("reflectionSession", held, changes, held.version);
  if (!closed.ok) return null;
  return [
    saveRecord(scope, "reflectionSession", closed.value),
    ...agreementWrites(scope, after, today, ctx.newId),
  ];
}

function startOf({ trajectoryId, guide, startedOn, participants }: SessionState) {
  const present = participants.filter(({ presence }) => presence === "present");
  return {
    trajectoryId,
    guide: guide === null ? fullGuide.id : `${guide.id}@${guide.version}`,
    startedOn: startedOn?.slice(0, 10),
    roles: [...new Set(present.map(({ role }) => role))],
    clientPresent: present.some(({ role }) => role === "client"),
  };
}
