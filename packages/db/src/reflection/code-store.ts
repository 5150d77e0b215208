import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { findRecord } from "../record/find-record.ts";
import { reflectionSession } from "../reflection-session/table.ts";
import type { Scope } from "../scope/scope.ts";
import type { Write } from "../write/write.ts";
import { reflectionCode } from "./table.ts";

/** Gives a session a code in place of the one it had, by its keyed hash. Refuses NotFound. */
export function saveReflectionCode(
  scope: Scope,
  sessionId: string,
  codeHash: string,
  expiresAt: Date,
): Write {
  return {
    about: "reflection",
    run: (db) => {
      if (!findRecord(db, scope, "reflectionSession", sessionId)) return { type: "NotFound" };
      const code = { codeHash, expiresAt: expiresAt.toISOString(), wrongTries: 0 };
      db.orm
        .insert(reflectionCode)
        .values({ sessionId, ...code })
        .onConflictDoUpdate({ target: reflectionCode.sessionId, set: code })
        .run();
      return undefined;
    },
  };
}

/** Takes the code of a session away; nothing happens when it has none. */
export function dropReflectionCode(sessionId: string): Write {
  return {
    about: "reflection",
    run: ({ orm }) => {
      orm.delete(reflectionCode).where(eq(reflectionCode.sessionId, sessionId)).run();
      return undefined;
    },
  };
}

/** Which session a code opens, and of which organisation; a code that is over opens none. */
export function sessionOfCode(
  { orm }: Database,
  codeHash: string,
  { now, mostTries }: { readonly now: Date; readonly mostTries: number },
): { readonly sessionId: string; readonly organisationId: string } | undefined {
  const { sessionId, expiresAt, wrongTries } = reflectionCode;
  return orm
    .select({ sessionId, organisationId: reflectionSession.organisationId })
    .from(reflectionCode)
    .innerJoin(reflectionSession, eq(reflectionSession.id, sessionId))
    .where(
      and(
        eq(reflectionCode.codeHash, codeHash),
        gt(expiresAt, now.toISOString()),
        lt(wrongTries, mostTries),
        isNull(reflectionSession.removedAt),
      ),
    )
    .get();
}

/** Counts a wrong code against every code that is given out: nobody knows which one was meant. */
export function countWrongTry({ orm }: Database): void {
  orm
    .update(reflectionCode)
    .set({ wrongTries: sql`${reflectionCode.wrongTries} + 1` })
    .run();
}
