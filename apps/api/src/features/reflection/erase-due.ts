import {
  commit,
  type Database,
  dropOldPages,
  eraseReflectionWords,
  findSetting,
  listOrganisations,
  recordAccess,
  type Scope,
  sessionsToErase,
} from "@nabij/db";
import { addDays, dayInAmsterdam } from "@nabij/domain";
import { z } from "zod";
import type { Later, LiveSessions } from "../../session-log/live-sessions.ts";
import { about } from "./holder.ts";

/** What an organisation chose about conversations, under the setting `reflection`. */
const ReflectionSetting = z
  .object({
    /** Days after the close that words are kept (reflection §4.9: a proposal). */
    eraseAfterDays: z.number().int().min(1).max(365).default(30),
  })
  .catch({ eraseAfterDays: 30 });

/** Days after the close that an organisation keeps words. */
export function daysKept(db: Database, scope: Scope): number {
  return ReflectionSetting.parse(findSetting(db, scope, "reflection") ?? {}).eraseAfterDays;
}

type Shell = {
  readonly db: Database;
  readonly now: () => Date;
  /** Streams that still show a session end, and what was remembered of it goes. */
  readonly live?: LiveSessions | undefined;
};

const dayMs = 24 * 60 * 60 * 1000;

/** Erases what is due now, and again every day until it is called off. */
export function eraseDaily(shell: Shell, later: Later): () => void {
  let callOff = () => {};
  const round = () => {
    eraseDue(shell);
    callOff = later(round, dayMs);
  };
  round();
  return () => callOff();
}

/**
 * Erases the words of every session that closed long enough ago, each with a line in the access log.
 * Gives how many that were.
 */
export function eraseDue({ db, now, live }: Shell): number {
  let erased = 0;
  const today = dayInAmsterdam(now().getTime());
  for (const { id: organisationId } of listOrganisations(db)) {
    const scope: Scope = { organisationId, clientIds: null };
    const node = { userId: "node", role: "systeem", organisationId } as const;
    for (const sessionId of sessionsToErase(db, scope, addDays(today, -daysKept(db, scope)))) {
      const done = commit(db, [
        eraseReflectionWords(scope, sessionId, today),
        recordAccess(node, "reflection.erase", about(sessionId), now()),
      ]);
      if (!done.ok) continue;
      live?.dismiss(sessionId);
      erased += 1;
    }
  }
  if (erased > 0) dropOldPages(db);
  return erased;
}
