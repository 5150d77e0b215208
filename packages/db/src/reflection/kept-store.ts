import { and, asc, eq, notInArray } from "drizzle-orm";
import type { Database } from "#connect";
import { findRecord } from "../record/find-record.ts";
import type { Scope } from "../scope/scope.ts";
import type { Write } from "../write/write.ts";
import { reflectionNames, reflectionShared, reflectionSummary } from "./table.ts";

/** A write about a session in scope. Refuses NotFound. */
function aboutSession(scope: Scope, sessionId: string, change: (db: Database) => void): Write {
  return {
    about: "reflection",
    run: (db) => {
      if (!findRecord(db, scope, "reflectionSession", sessionId)) return { type: "NotFound" };
      change(db);
      return undefined;
    },
  };
}

/** Keeps the nicknames of a session, apart from its log. */
export function saveReflectionNames(
  scope: Scope,
  sessionId: string,
  names: readonly string[],
): Write {
  return aboutSession(scope, sessionId, ({ orm }) => {
    orm
      .insert(reflectionNames)
      .values({ sessionId, names })
      .onConflictDoUpdate({ target: reflectionNames.sessionId, set: { names } })
      .run();
  });
}

/** The nicknames of a session; none when it is not in scope. */
export function findReflectionNames(
  db: Database,
  scope: Scope,
  sessionId: string,
): readonly string[] {
  if (!findRecord(db, scope, "reflectionSession", sessionId)) return [];
  const { names } = reflectionNames;
  const ofSession = eq(reflectionNames.sessionId, sessionId);
  return db.orm.select({ names }).from(reflectionNames).where(ofSession).get()?.names ?? [];
}

/** One sentence, with whom its writer shares it, and who that is as the table knew them. */
export type SharedSentence = {
  readonly answerId: string;
  readonly audience: string;
  readonly label: string;
  readonly text: string;
};

/** Keeps the sentences people chose to share, so that they outlive the other words. */
export function saveSharedSentences(
  scope: Scope,
  sessionId: string,
  sentences: readonly SharedSentence[],
): Write {
  return aboutSession(scope, sessionId, ({ orm }) => {
    for (const sentence of sentences)
      orm
        .insert(reflectionShared)
        .values({ sessionId, ...sentence })
        .onConflictDoNothing()
        .run();
  });
}

/** Takes a sentence back from everyone but these audiences; with none it is gone. */
export function keepSharedWith(
  scope: Scope,
  sessionId: string,
  sharedAnswerId: string,
  audiences: readonly string[],
): Write {
  const { answerId, audience } = reflectionShared;
  return aboutSession(scope, sessionId, ({ orm }) => {
    const takenBack = and(
      eq(reflectionShared.sessionId, sessionId),
      eq(answerId, sharedAnswerId),
      notInArray(audience, [...audiences]),
    );
    orm.delete(reflectionShared).where(takenBack).run();
  });
}

/** The sentences of a session that were shared, by answer; with an audience only those for it. */
export function sharedSentences(
  db: Database,
  scope: Scope,
  sessionId: string,
): readonly SharedSentence[] {
  if (!findRecord(db, scope, "reflectionSession", sessionId)) return [];
  const { answerId, audience, label, text } = reflectionShared;
  return db.orm
    .select({ answerId, audience, label, text })
    .from(reflectionShared)
    .where(eq(reflectionShared.sessionId, sessionId))
    .orderBy(asc(answerId), asc(audience))
    .all();
}

/** A summary; the caller parses its body. Without `approvedAt` it is a draft. */
export type StoredSummary = {
  readonly body: unknown;
  readonly approvedAt: string | null;
  readonly approvedBy: string | null;
};

/** Keeps the summary of a session in place of the one before. */
export function saveReflectionSummary(
  scope: Scope,
  sessionId: string,
  summary: StoredSummary,
): Write {
  return aboutSession(scope, sessionId, ({ orm }) => {
    orm
      .insert(reflectionSummary)
      .values({ sessionId, ...summary })
      .onConflictDoUpdate({ target: reflectionSummary.sessionId, set: summary })
      .run();
  });
}

/** The summary of a session, or undefined when there is none in scope. */
export function findReflectionSummary(
  db: Database,
  scope: Scope,
  sessionId: string,
): StoredSummary | undefined {
  if (!findRecord(db, scope, "reflectionSession", sessionId)) return undefined;
  const { body, approvedAt, approvedBy } = reflectionSummary;
  return db.orm
    .select({ body, approvedAt, approvedBy })
    .from(reflectionSummary)
    .where(eq(reflectionSummary.sessionId, sessionId))
    .get();
}
