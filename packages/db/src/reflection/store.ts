import type { RecordOf } from "@nabij/domain";
import { and, asc, desc, eq, gt, isNull, max, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { findRecord } from "../record/find-record.ts";
import { fieldColumns } from "../record/selection.ts";
import { reflectionSession } from "../reflection-session/table.ts";
import { isVisible, type Scope, scopeValues } from "../scope/scope.ts";
import type { Write } from "../write/write.ts";
import { eraseWithdrawn, type Withdrawn } from "./erasure-store.ts";
import { reflectionEvent } from "./table.ts";

/** Something that happened in a session: its place in the order, when, and what. */
export type StoredReflectionEvent = Omit<NewReflectionEvent, "withdraws"> & {
  readonly seq: number;
  readonly at: string;
};

/** What happened, and apart from it the words that were said. */
export type NewReflectionEvent = {
  readonly body: unknown;
  readonly words: string | null;
  /** What this takes back: its words go at once. */
  readonly withdraws?: Withdrawn | undefined;
};

/**
 * Adds events after the `expectedSeq` that the writer saw last (0 at the start).
 * Refuses StaleVersion when others came first, NotFound when the session is not in scope.
 */
export function appendReflectionEvents(
  scope: Scope,
  sessionId: string,
  expectedSeq: number,
  events: readonly NewReflectionEvent[],
  at: Date,
): Write {
  return {
    about: "reflection",
    run: (db) => {
      if (!findRecord(db, scope, "reflectionSession", sessionId)) return { type: "NotFound" };
      if (lastSeq(db, sessionId) !== expectedSeq) return { type: "StaleVersion" };
      events.forEach(({ body, words, withdraws }, place) => {
        const seq = expectedSeq + place + 1;
        insertOf(db).run({ sessionId, seq, at: at.toISOString(), body, words });
        if (withdraws !== undefined) eraseWithdrawn(db, sessionId, withdraws);
      });
      return undefined;
    },
  };
}

/** The events of a session after `afterSeq`, in order; none when it is not in scope. */
export function reflectionEvents(
  db: Database,
  scope: Scope,
  sessionId: string,
  afterSeq = 0,
): readonly StoredReflectionEvent[] {
  if (!findRecord(db, scope, "reflectionSession", sessionId)) return [];
  const { seq, at, body, words } = reflectionEvent;
  const query = prepared(db, "reflection events", ({ orm }) =>
    orm
      .select({ seq, at, body, words })
      .from(reflectionEvent)
      .where(
        and(
          eq(reflectionEvent.sessionId, sql.placeholder("sessionId")),
          gt(seq, sql.placeholder("afterSeq")),
        ),
      )
      .orderBy(asc(seq))
      .prepare(),
  );
  return query.all({ sessionId, afterSeq });
}

export type ReflectionSessionQuery = {
  readonly trajectoryId?: string | undefined;
  /** Only sessions that are still going on. */
  readonly open?: boolean | undefined;
};

/** That a session was held, and whether there is a conversation to read behind it. */
export type HeldSession = RecordOf<"reflectionSession"> & { readonly hasConversation: boolean };

/** The reflection sessions in scope, newest first. */
export function listReflectionSessions(
  db: Database,
  scope: Scope,
  { trajectoryId, open = false }: ReflectionSessionQuery = {},
): readonly HeldSession[] {
  return db.orm
    .select({ ...fieldColumns("reflectionSession"), hasConversation })
    .from(reflectionSession)
    .where(
      and(
        isVisible("reflectionSession", scope),
        trajectoryId === undefined ? undefined : eq(reflectionSession.trajectoryId, trajectoryId),
        open ? isNull(reflectionSession.closedOn) : undefined,
      ),
    )
    .orderBy(desc(reflectionSession.startedOn), asc(reflectionSession.id))
    .prepare()
    .all(scopeValues(scope));
}

const hasConversation = sql<boolean>`exists (select 1 from ${reflectionEvent}
  where ${reflectionEvent.sessionId} = ${reflectionSession.id})`.mapWith(Boolean);

function lastSeq(db: Database, sessionId: string): number {
  const query = prepared(db, "reflection last seq", ({ orm }) =>
    orm
      .select({ seq: max(reflectionEvent.seq) })
      .from(reflectionEvent)
      .where(eq(reflectionEvent.sessionId, sql.placeholder("sessionId")))
      .prepare(),
  );
  return query.get({ sessionId })?.seq ?? 0;
}

function insertOf(db: Database) {
  return prepared(db, "insert reflection event", ({ orm }) =>
    orm
      .insert(reflectionEvent)
      .values({
        sessionId: sql.placeholder("sessionId"),
        seq: sql.placeholder("seq"),
        at: sql.placeholder("at"),
        body: sql.placeholder("body"),
        words: sql.placeholder("words"),
      })
      .prepare(),
  );
}
