import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { findRecord } from "../record/find-record.ts";
import { reflectionSession } from "../reflection-session/table.ts";
import type { Scope } from "../scope/scope.ts";
import type { Write } from "../write/write.ts";
import { reflectionSeat } from "./table.ts";

/** A device that sits at one table. */
export type ReflectionSeat = {
  readonly sessionId: string;
  /** Of the session: what the seat opens lies within it. */
  readonly organisationId: string;
  /** null: leads without a seat of their own. */
  readonly participantId: string | null;
  readonly userId: string | null;
};

const columns = {
  sessionId: reflectionSeat.sessionId,
  organisationId: reflectionSession.organisationId,
  participantId: reflectionSeat.participantId,
  userId: reflectionSeat.userId,
};

const isThere = isNull(reflectionSession.removedAt);

/** The seat of a device at one table, by the hash of its token. */
export function findSeat(
  db: Database,
  sessionId: string,
  tokenHash: string,
): ReflectionSeat | undefined {
  const query = prepared(db, "reflection seat", ({ orm }) =>
    orm
      .select(columns)
      .from(reflectionSeat)
      .innerJoin(reflectionSession, eq(reflectionSession.id, reflectionSeat.sessionId))
      .where(
        and(
          eq(reflectionSeat.sessionId, sql.placeholder("sessionId")),
          eq(reflectionSeat.tokenHash, sql.placeholder("tokenHash")),
          isThere,
        ),
      )
      .prepare(),
  );
  return query.get({ sessionId, tokenHash });
}

/** The last seat this device took, at whichever table. */
export function newestSeat({ orm }: Database, tokenHash: string): ReflectionSeat | undefined {
  return orm
    .select(columns)
    .from(reflectionSeat)
    .innerJoin(reflectionSession, eq(reflectionSession.id, reflectionSeat.sessionId))
    .where(and(eq(reflectionSeat.tokenHash, tokenHash), isThere))
    .orderBy(desc(reflectionSeat.createdAt))
    .limit(1)
    .get();
}

/** The seats of a session: of whoever began it and of everyone who joined. */
export function seatsOfSession(
  { orm }: Database,
  { organisationId }: Scope,
  sessionId: string,
): readonly ReflectionSeat[] {
  return orm
    .select(columns)
    .from(reflectionSeat)
    .innerJoin(reflectionSession, eq(reflectionSession.id, reflectionSeat.sessionId))
    .where(
      and(
        eq(reflectionSeat.sessionId, sessionId),
        eq(reflectionSession.organisationId, organisationId),
        isThere,
      ),
    )
    .all();
}

export type NewSeat = {
  readonly sessionId: string;
  readonly tokenHash: string;
  readonly participantId: string | null;
  readonly userId: string | null;
};

/** Gives a device a seat; one that another device has is not free (AlreadyExists). Refuses NotFound. */
export function saveSeat(scope: Scope, seat: NewSeat, at: Date): Write {
  return {
    about: "reflection",
    run: (db) => {
      if (!findRecord(db, scope, "reflectionSession", seat.sessionId)) return { type: "NotFound" };
      const moment = at.toISOString();
      const row = { ...seat, createdAt: moment, lastSeenAt: moment };
      db.orm.insert(reflectionSeat).values(row).run();
      return undefined;
    },
  };
}

/** Gives the seat of a participant back; nothing happens when nobody has it. Refuses NotFound. */
export function removeSeat(scope: Scope, sessionId: string, participantId: string): Write {
  return {
    about: "reflection",
    run: (db) => {
      if (!findRecord(db, scope, "reflectionSession", sessionId)) return { type: "NotFound" };
      const theirs = and(
        eq(reflectionSeat.sessionId, sessionId),
        eq(reflectionSeat.participantId, participantId),
      );
      db.orm.delete(reflectionSeat).where(theirs).run();
      return undefined;
    },
  };
}

/** Keeps that a device came back to its seat. Leaves no line: nothing of the session changes. */
export function seatSeen({ orm }: Database, sessionId: string, tokenHash: string, at: Date): void {
  const theirs = and(
    eq(reflectionSeat.sessionId, sessionId),
    eq(reflectionSeat.tokenHash, tokenHash),
  );
  orm.update(reflectionSeat).set({ lastSeenAt: at.toISOString() }).where(theirs).run();
}
