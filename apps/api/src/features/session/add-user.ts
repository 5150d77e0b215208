import type { Database } from "@nabij/db";
import { saveUser } from "@nabij/db";
import type { PlainDate, Role } from "@nabij/domain";
import { hashPassword } from "better-auth/crypto";

export type NewUser = {
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly clientIds: readonly string[] | null;
  /** Left out: not limited to teams. */
  readonly teamIds?: readonly string[] | null;
  /** The last day of an invitation; left out: without an end. */
  readonly validUntil?: PlainDate | null;
  readonly password: string;
};

/** Stores a person who may sign in; false when the e-mail address is taken. */
export async function addUser(db: Database, user: NewUser, now: Date): Promise<boolean> {
  const { password, ...person } = user;
  return saveUser(db, { ...person, passwordHash: await hashPassword(password) }, now);
}
