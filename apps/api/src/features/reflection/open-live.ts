import type { Database } from "@nabij/db";
import { dayInAmsterdam } from "@nabij/domain";
import {
  createLiveSessions,
  type Later,
  type LiveSessions,
} from "../../session-log/live-sessions.ts";
import { createMemory } from "../../session-log/session-memory.ts";
import { holdSession } from "./hold-session.ts";
import type { Holder } from "./holder.ts";

type Shell = {
  readonly db: Database;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly later: Later;
};

/** The conversations of a node, with the machine itself to tell who leads was lost or came back. */
export function openLive({ db, now, newId, later }: Shell): LiveSessions {
  const live: LiveSessions = createLiveSessions(
    createMemory(db),
    later,
    (scope, sessionId, isThere) => {
      const node = { by: { kind: "node" }, viewer: { kind: "organisation" } } as const;
      const today = () => dayInAmsterdam(now().getTime());
      const { organisationId } = scope;
      const holder: Holder = {
        ...{ db, live, now, today, newId, scope },
        who: { userId: "node", role: "systeem", organisationId },
        readerOf: () => node,
      };
      holdSession(holder, sessionId, {
        type: isThere ? "facilitatorBack" : "facilitatorLost",
        commandId: newId(),
        expectedSeq: live.load(scope, sessionId)?.state.seq ?? 0,
        at: now().toISOString(),
      });
    },
  );
  return live;
}

/** By the clock of the machine; waiting keeps no process alive. */
export const byTheClock: Later = (work, ms) => {
  const timer = setTimeout(work, ms);
  timer.unref();
  return () => clearTimeout(timer);
};
