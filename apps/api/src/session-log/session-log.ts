import { type Database, type NewReflectionEvent, reflectionEvents, type Scope } from "@nabij/db";
import {
  attachTexts,
  detachTexts,
  evolve,
  newSession,
  SessionEvent,
  type SessionState,
} from "@nabij/reflection";

/** The session as its events tell it; undefined when it is not there for this scope. */
export function loadSession(
  db: Database,
  scope: Scope,
  sessionId: string,
): SessionState | undefined {
  const state = catchUp(db, scope, sessionId, newSession());
  return state.seq === 0 ? undefined : state;
}

/** The state after what was stored since; the same state when nothing was. */
export function catchUp(
  db: Database,
  scope: Scope,
  sessionId: string,
  known: SessionState,
): SessionState {
  const stored = reflectionEvents(db, scope, sessionId, known.seq);
  const texts: Record<number, string> = {};
  const events = stored.map(({ seq, body, words }) => {
    if (words !== null) texts[seq] = words;
    return SessionEvent.parse(body);
  });
  return attachTexts(events, texts).reduce(evolve, known);
}

/** Events as they are stored: what was said stands apart, so that it can be erased (reflection §4.9). */
export function toStored(events: readonly SessionEvent[]): readonly NewReflectionEvent[] {
  const { events: bare, texts } = detachTexts(events);
  return bare.map((body) => ({
    body,
    words: texts[body.seq] ?? null,
    withdraws: withdrawnBy(body),
  }));
}

/** Whose words go at once: of an answer taken back, or of who no longer consents. */
function withdrawnBy(event: SessionEvent): NewReflectionEvent["withdraws"] {
  if (event.type === "AnswerWithdrawn") return { answerId: event.answerId };
  if (event.type !== "ConsentChanged" || event.given) return undefined;
  return { participantId: event.participantId };
}
