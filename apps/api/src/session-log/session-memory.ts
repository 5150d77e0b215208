import { type Database, findRecord, type Scope } from "@nabij/db";
import { newSession, type PinnedGuide, type SessionState } from "@nabij/reflection";
import { guideOf } from "./guide-of.ts";
import { catchUp } from "./session-log.ts";

/** A session with the guide it pinned. */
export type Loaded = { readonly state: SessionState; readonly guide: PinnedGuide };

/** Sessions of late, so that not every command replays all that was said before. */
export type SessionMemory = {
  /** As it is now; undefined when it is not there for this scope. */
  readonly load: (scope: Scope, sessionId: string) => Loaded | undefined;
  /** Lets go of what was said: for when words are erased. */
  readonly forget: (sessionId: string) => void;
};

/** So many at once; the one that was longest not asked for goes first. */
const mostSessions = 200;

/** Another process may write too: what is remembered is brought up to date from the log. */
export function createMemory(db: Database): SessionMemory {
  const known = new Map<string, Loaded>();
  const load = (scope: Scope, sessionId: string): Loaded | undefined => {
    if (findRecord(db, scope, "reflectionSession", sessionId) === undefined) return undefined;
    const before = known.get(sessionId);
    const state = catchUp(db, scope, sessionId, before?.state ?? newSession());
    if (state.seq === 0) return undefined;
    const isSame = before !== undefined && before.state === state;
    const loaded = isSame ? before : { state, guide: before?.guide ?? guideOf(db, scope, state) };
    known.delete(sessionId);
    known.set(sessionId, loaded);
    const oldest = known.keys().next().value;
    if (known.size > mostSessions && oldest !== undefined) known.delete(oldest);
    return loaded;
  };
  return { load, forget: (sessionId) => void known.delete(sessionId) };
}
