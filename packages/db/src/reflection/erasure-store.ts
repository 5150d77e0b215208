import { addDays, type PlainDate } from "@nabij/domain";
import { and, eq, isNotNull, isNull, lte, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { findRecord } from "../record/find-record.ts";
import { reflectionSession } from "../reflection-session/table.ts";
import type { Scope } from "../scope/scope.ts";
import type { Write } from "../write/write.ts";
import {
  reflectionCode,
  reflectionErasure,
  reflectionEvent,
  reflectionNames,
  reflectionSeat,
  reflectionSummary,
} from "./table.ts";

/**
 * Sessions that closed on or before a day and still have their words. What was stored later than it
 * was said, such as a conversation of another node, counts from the day it came here.
 */
export function sessionsToErase(
  { orm }: Database,
  { organisationId }: Scope,
  closedUntil: PlainDate,
): readonly string[] {
  return orm
    .select({ id: reflectionSession.id })
    .from(reflectionSession)
    .leftJoin(reflectionErasure, eq(reflectionErasure.sessionId, reflectionSession.id))
    .where(
      and(
        eq(reflectionSession.organisationId, organisationId),
        isNotNull(reflectionSession.closedOn),
        lte(reflectionSession.closedOn, closedUntil),
        isNull(reflectionErasure.sessionId),
        // No events: only that it was held is known, and there is nothing to erase.
        sql`(select max(${reflectionEvent.at}) from ${reflectionEvent}
          where ${reflectionEvent.sessionId} = ${reflectionSession.id}) < ${addDays(closedUntil, 1)}`,
      ),
    )
    .all()
    .map(({ id }) => id);
}

/**
 * Erases what was said in a session and who sat where; that it was said stays, and so do shared
 * sentences and an approved summary. Refuses NotFound.
 */
export function eraseReflectionWords(scope: Scope, sessionId: string, erasedOn: PlainDate): Write {
  return {
    about: "reflection",
    run: (db) => {
      if (!findRecord(db, scope, "reflectionSession", sessionId)) return { type: "NotFound" };
      const ofSession = eq(reflectionEvent.sessionId, sessionId);
      db.orm.update(reflectionEvent).set({ words: null }).where(ofSession).run();
      for (const table of [reflectionNames, reflectionSeat, reflectionCode])
        db.orm.delete(table).where(eq(table.sessionId, sessionId)).run();
      const draft = and(
        eq(reflectionSummary.sessionId, sessionId),
        isNull(reflectionSummary.approvedAt),
      );
      db.orm.delete(reflectionSummary).where(draft).run();
      db.orm.insert(reflectionErasure).values({ sessionId, erasedOn }).onConflictDoNothing().run();
      return undefined;
    },
  };
}

/** What somebody takes back: one answer, or all they said. */
export type Withdrawn = { readonly answerId: string } | { readonly participantId: string };

/** Erases the words of what was taken back; the events that it was said stay. */
export function eraseWithdrawn({ orm }: Database, sessionId: string, what: Withdrawn): void {
  const [path, id] =
    "answerId" in what ? ["$.answerId", what.answerId] : ["$.participantId", what.participantId];
  orm
    .update(reflectionEvent)
    .set({ words: null })
    .where(
      and(
        eq(reflectionEvent.sessionId, sessionId),
        sql`json_extract(${reflectionEvent.body}, ${path}) = ${id}`,
      ),
    )
    .run();
}

/** The day the words of a session were erased; undefined while they are there. */
export function erasedOn(db: Database, scope: Scope, sessionId: string): PlainDate | undefined {
  if (!findRecord(db, scope, "reflectionSession", sessionId)) return undefined;
  const ofSession = eq(reflectionErasure.sessionId, sessionId);
  return db.orm.select().from(reflectionErasure).where(ofSession).get()?.erasedOn;
}

/** Writes what was erased through to the file, so that no copy is left beside it. */
export function dropOldPages({ sqlite }: Database): void {
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
}
