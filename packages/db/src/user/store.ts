import type { PlainDate, Role } from "@nabij/domain";
import { and, asc, count, eq, gte, isNull, or, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { organisation } from "../organisation/table.ts";
import type { Scope } from "../scope/scope.ts";
import { attempt, inTransaction, type Write } from "../write/write.ts";
import { account, session, user } from "./table.ts";

/** Someone who may sign in, without anything secret. */
export type User = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly clientIds: readonly string[] | null;
  /** The teams whose clients they see; null is not limited to teams. */
  readonly teamIds: readonly string[] | null;
  readonly disabled: boolean;
  /** The last day they may sign in; null has no end. */
  readonly validUntil: PlainDate | null;
};

export type NewUser = Omit<User, "teamIds" | "disabled" | "validUntil"> & {
  /** Left out: not limited to teams. */
  readonly teamIds?: readonly string[] | null;
  /** Left out: without an end. */
  readonly validUntil?: PlainDate | null;
  readonly accountId: string;
  /** As better-auth hashes it. */
  readonly passwordHash: string;
};

const { id, name, email, organisationId, role, clientIds, teamIds, disabled, validUntil } = user;
const columns = { id, name, email, organisationId, role, clientIds, teamIds, disabled, validUntil };

/** Adds someone who signs in with a password; refused when the e-mail address is taken. */
export function insertUser(person: NewUser, now: Date): Write {
  const { accountId, passwordHash, ...fields } = person;
  const times = { createdAt: now, updatedAt: now };
  return {
    about: "user",
    run: ({ orm }) => {
      const address = fields.email.toLowerCase();
      orm
        .insert(user)
        .values({ ...fields, ...times, email: address })
        .run();
      const credential = { id: accountId, accountId: fields.id, providerId: "credential" };
      const owner = { userId: fields.id, password: passwordHash };
      orm
        .insert(account)
        .values({ ...credential, ...owner, ...times })
        .run();
      return undefined;
    },
  };
}

/** Adds someone as {@link insertUser} does, at once; false when the e-mail address is taken. */
export function saveUser(db: Database, person: NewUser, now: Date): boolean {
  const result = inTransaction(db, () => {
    const error = attempt(db, insertUser(person, now));
    return error === undefined ? { ok: true, value: undefined } : { ok: false, error };
  });
  return result.ok;
}

/** Gives a user of the organisation another password and signs them out everywhere. Refuses NotFound. */
export function savePassword(scope: Scope, userId: string, passwordHash: string, at: Date): Write {
  return {
    about: "user",
    run: (db) => {
      const found = findUser(db, userId);
      if (found?.organisationId !== scope.organisationId) return { type: "NotFound" };
      const { orm } = db;
      const credential = and(eq(account.userId, userId), eq(account.providerId, "credential"));
      orm.update(account).set({ password: passwordHash, updatedAt: at }).where(credential).run();
      orm.delete(session).where(eq(session.userId, userId)).run();
      return undefined;
    },
  };
}

/**
 * What someone may do from now on; a disabled account is signed out everywhere. Without
 * `validUntil` the end of the invitation stays as it is, without `teamIds` the teams do.
 */
export type UserAccess = Pick<User, "role" | "clientIds" | "disabled"> &
  Partial<Pick<User, "teamIds" | "validUntil">>;

/** Changes what a user of the organisation may do. Refuses NotFound. */
export function saveUserAccess(scope: Scope, userId: string, access: UserAccess, at: Date): Write {
  return {
    about: "user",
    run: ({ orm }) => {
      const theirs = and(eq(id, userId), eq(organisationId, scope.organisationId));
      const { changes } = orm
        .update(user)
        .set({ ...access, updatedAt: at })
        .where(theirs)
        .run();
      if (changes === 0) return { type: "NotFound" };
      if (access.disabled) orm.delete(session).where(eq(session.userId, userId)).run();
      return undefined;
    },
  };
}

/** The user with this id, whatever the organisation: for the session, which knows only the id. */
export function findUser(db: Database, userId: string): User | undefined {
  const query = prepared(db, "user", ({ orm }) =>
    orm
      .select(columns)
      .from(user)
      .where(eq(id, sql.placeholder("userId")))
      .prepare(),
  );
  return query.get({ userId });
}

/** The users of an organisation, by name. */
export function listUsers(db: Database, { organisationId: owner }: Scope): readonly User[] {
  return db.orm
    .select(columns)
    .from(user)
    .where(eq(organisationId, owner))
    .orderBy(asc(name))
    .all();
}

/** How many users this node has. */
export function countUsers(db: Database): number {
  return db.orm.select({ total: count() }).from(user).get()?.total ?? 0;
}

export type DemoUser = Pick<User, "name" | "email" | "role"> & { readonly organisation: string };

/** Users of fictional organisations that may sign in on day `today`, with one click. */
export function listDemoUsers(db: Database, today: PlainDate): readonly DemoUser[] {
  const isInvited = or(isNull(validUntil), gte(validUntil, today));
  return db.orm
    .select({ name, email, role, organisation: organisation.name })
    .from(user)
    .innerJoin(organisation, eq(organisationId, organisation.id))
    .where(and(eq(organisation.fictional, true), eq(disabled, false), isInvited))
    .orderBy(asc(organisation.name), asc(name))
    .all();
}
