import { appendReflectionEvents, commit, recordAccess } from "@nabij/db";
import { err, ok, type Result } from "@nabij/domain";
import {
  type Command,
  decide,
  type Effect,
  evolve,
  newSession,
  type SessionState,
  type SessionView,
} from "@nabij/reflection";
import type { Refusal } from "../../refusals.ts";
import { guideToStart } from "../../session-log/guide-of.ts";
import { asPlain } from "../../session-log/plain-json.ts";
import { toStored } from "../../session-log/session-log.ts";
import type { Loaded } from "../../session-log/session-memory.ts";
import { factsForSession } from "./facts-for-session.ts";
import { about, type Holder } from "./holder.ts";
import { previousFor } from "./previous.ts";
import { summaryWrites } from "./summary-writes.ts";

export type Held = { readonly view: SessionView; readonly effects: readonly Effect[] };

/** So often another process may be first at the very same moment before the sender is told. */
const mostAttempts = 8;

/**
 * Carries out one command on a session and stores what happened, in one transaction with its
 * audit line. Sending the same command again changes nothing and answers the same. When somebody
 * else wrote in between it is decided anew on what is there now: nobody's tick is lost.
 */
export function holdSession(
  holder: Holder,
  sessionId: string,
  command: Command,
): Result<Held, Refusal> {
  for (let attempt = 1; ; attempt += 1) {
    const held = holdOnce(holder, sessionId, command);
    if (held.ok || held.error.type !== "StaleVersion" || attempt === mostAttempts) return held;
  }
}

function holdOnce(holder: Holder, sessionId: string, sent: Command): Result<Held, Refusal> {
  const before = sessionBefore(holder, sessionId, sent);
  if (before === undefined) return err({ type: "NotFound" });
  const { state, guide } = before;
  const sender = holder.readerOf(state);
  if (sender === null) return err({ type: "NoSeat" });
  const command = asHeardHere(holder, state, sent);
  const decision = decide(guide, state, command, sender.by);
  if (!decision.ok) return err({ type: "ReflectionRefused", refusal: decision.error });
  const { events, effects, repeated } = decision.value;
  if (!repeated && events.length > 0) {
    const after = events.reduce(evolve, state);
    const changes = { guide, before: state, after, sessionId };
    const summary = summaryWrites(holder, changes);
    if (summary === null) return err({ type: "NotFound" });
    const done = commit(holder.db, [
      ...summary,
      appendReflectionEvents(holder.scope, sessionId, state.seq, toStored(events), holder.now()),
      ...(state.sessionId === null ? (holder.seatWrites?.(after) ?? []) : []),
      recordAccess(holder.who, actOf(after, command), about(sessionId), holder.now()),
    ]);
    if (!done.ok) return err(done.error);
    holder.live.changed(sessionId);
  }
  return shown(holder, sessionId, effects);
}

/** The session as it is; a new one, with the guide that was chosen, when this begins it. */
function sessionBefore(holder: Holder, sessionId: string, command: Command): Loaded | undefined {
  const { live, scope, db } = holder;
  const known = live.load(scope, sessionId);
  if (known !== undefined || command.type !== "startSession") return known;
  const guide = guideToStart(db, scope, command.guideId);
  return guide === undefined ? undefined : { state: newSession(), guide };
}

/**
 * What a browser says about the day, the hour and the trajectory does not count where others depend
 * on it; around one device, which may have been without a connection, its own clock does.
 */
function asHeardHere(holder: Holder, { writing }: SessionState, sent: Command): Command {
  const at = holder.now().toISOString();
  if (sent.type !== "startSession") return writing === "first" ? { ...sent, at } : sent;
  const { trajectoryId, sessionId } = sent;
  const facts = factsForSession(holder, trajectoryId);
  const previous = previousFor(holder, trajectoryId, sessionId);
  return { ...sent, at, today: holder.today(), facts, previous };
}

function shown(
  { live, scope, readerOf }: Holder,
  sessionId: string,
  effects: readonly Effect[],
): Result<Held, Refusal> {
  const now = live.load(scope, sessionId);
  const reader = now === undefined ? null : readerOf(now.state);
  if (now === undefined || reader === null) return err({ type: "NotFound" });
  return ok(asPlain({ view: live.view(sessionId, now, reader.viewer), effects }));
}

/** What is said, ticked or kept for oneself; the log tells that somebody wrote, and not which of these. */
const ownWords: ReadonlySet<Command["type"]> = new Set([
  "answer",
  "correctAnswer",
  "withdrawAnswer",
  "placeInField",
  "takeStance",
  "shareAnswer",
]);

/** A safety card is its writer's own, however many devices there are (§4.6). */
const secret: ReadonlySet<Command["type"]> = new Set(["raiseSafety", "handleSafety"]);

function actOf({ writing }: SessionState, { type }: Command): string {
  const isQuiet = secret.has(type) || (writing === "first" && ownWords.has(type));
  return isQuiet ? "reflection.write" : `reflection.${type}`;
}
