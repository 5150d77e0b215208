import { eq, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import type { User } from "./store.ts";
import { session, user } from "./table.ts";

/** A session that is there, and whose it is: not yet a reason to let anyone in. */
export type FoundSession = {
  readonly expiresAt: Date;
  readonly user: Pick<
    User,
    "id" | "organisationId" | "role" | "clientIds" | "teamIds" | "disabled" | "validUntil"
  >;
};

/** The session with this token, with its user as it is now; undefined when it was ended. */
export function findSession(db: Database, token: string): FoundSession | undefined {
  const { id, organisationId, role, clientIds, teamIds, disabled, validUntil } = user;
  const query = prepared(db, "session", ({ orm }) =>
    orm
      .select({
        expiresAt: session.expiresAt,
        user: { id, organisationId, role, clientIds, teamIds, disabled, validUntil },
      })
      .from(session)
      .innerJoin(user, eq(user.id, session.userId))
      .where(eq(session.token, sql.placeholder("token")))
      .prepare(),
  );
  return query.get({ token });
}
