import { type Database, reflectionEvents, type Scope } from "@nabij/db";
import {
  attachTexts,
  detachTexts,
  replay,
  SessionEvent,
  type SessionState,
} from "@nabij/reflection";

/** The session as its events tell it; undefined when it is not there for this scope. */
export function loadSession(
  db: Database,
  scope: Scope,
  sessionId: string,
): SessionState | undefined {
  const stored = reflectionEvents(db, scope, sessionId);
  if (stored.length === 0) return undefined;
  const texts: Record<number, string> = {};
  const events = stored.map(({ seq, body, words }) => {
    if (words !== null) texts[seq] = words;
    return SessionEvent.parse(body);
  });
  return replay(attachTexts(events, texts));
}

/** Events as they are stored: what was said stands apart, so that it can be erased (reflection §4.9). */
export function toStored(events: readonly SessionEvent[]) {
  const { events: bare, texts } = detachTexts(events);
  return bare.map((body) => ({ body, words: texts[body.seq] ?? null }));
}
