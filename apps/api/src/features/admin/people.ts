import { randomBytes } from "node:crypto";
import {
  clientByNumber,
  commit,
  type Database,
  findUser,
  insertUser,
  listTeams,
  listUsers,
  recordAccess,
  type Scope,
  savePassword,
  saveUserAccess,
  type User,
} from "@nabij/db";
import { type Actor, err, Line, ok, PlainDate, type Result, Role, Team } from "@nabij/domain";
import { hashPassword } from "better-auth/crypto";
import { z } from "zod";
import type { Refusal } from "../../refusals.ts";
import { decideAccess } from "./decide-access.ts";

/** What somebody may do, as it is filled in; clients by number, for nobody here sees a list of them. */
export const WantedAccess = z.object({
  role: Role,
  /** Numbers of clients; empty is all clients; left out stays as it is. */
  clientNumbers: z.array(z.string().trim().min(1).max(40)).max(100).optional(),
  /** Teams whose clients they see; null is not limited to teams; left out stays as it is. */
  teamIds: z.array(Team.shape.id).max(200).nullable().optional(),
  validUntil: PlainDate.nullable(),
  disabled: z.boolean().default(false),
});
export type WantedAccess = z.infer<typeof WantedAccess>;

/** Somebody new, by name and the address they sign in with. */
export const NewPerson = WantedAccess.omit({ disabled: true }).extend({
  name: Line,
  email: z.email().max(200),
});

type Admin = {
  readonly db: Database;
  readonly scope: Scope;
  readonly actor: Actor;
  readonly today: () => PlainDate;
  readonly now: () => Date;
  readonly newId: () => string;
};

/** A colleague, guest or relative with an account; of their clients only how many. */
export type Person = Omit<User, "clientIds" | "organisationId"> & {
  /** Null: all clients of the organisation. */
  readonly clients: number | null;
  readonly isYou: boolean;
};

/** Everybody with an account, by name. */
export function peopleOf({ db, scope, actor }: Admin): readonly Person[] {
  return listUsers(db, scope).map(({ clientIds, organisationId: _own, ...user }) => ({
    ...user,
    clients: clientIds === null ? null : clientIds.length,
    isYou: user.id === actor.userId,
  }));
}

/** Adds somebody with a password that is shown once. */
export async function addPerson(
  admin: Admin,
  { name, email, ...wanted }: z.infer<typeof NewPerson>,
): Promise<Result<{ readonly id: string; readonly password: string }, Refusal>> {
  const access = accessOf(admin, { ...wanted, disabled: false }, null);
  if (!access.ok) return access;
  const { disabled: _new, ...rest } = access.value;
  const [id, accountId, password] = [admin.newId(), admin.newId(), newPassword()];
  const { organisationId } = admin.scope;
  const person = { id, accountId, organisationId, name, email, ...rest };
  const done = commit(admin.db, [
    insertUser({ ...person, passwordHash: await hashPassword(password) }, admin.now()),
    recordAccess(admin.actor, "user.add", { kind: "user", id }, admin.now()),
  ]);
  return done.ok ? ok({ id, password }) : err(done.error);
}

/** Changes what somebody may do; a disabled account is signed out everywhere. */
export function changePerson(
  admin: Admin,
  userId: string,
  wanted: WantedAccess,
): Result<void, Refusal> {
  const before = ownUser(admin, userId);
  if (before === undefined) return err({ type: "NotFound" });
  const access = accessOf(admin, wanted, before);
  if (!access.ok) return access;
  const isTurned = before.disabled !== wanted.disabled;
  const turned = wanted.disabled ? "user.disable" : "user.enable";
  const action = isTurned ? turned : "user.change";
  return commit(admin.db, [
    saveUserAccess(admin.scope, userId, access.value, admin.now()),
    recordAccess(admin.actor, action, { kind: "user", id: userId }, admin.now()),
  ]);
}

/** Gives somebody another password, shown once; they are signed out everywhere. */
export async function resetPassword(
  admin: Admin,
  userId: string,
): Promise<Result<{ readonly password: string }, Refusal>> {
  if (ownUser(admin, userId) === undefined) return err({ type: "NotFound" });
  const password = newPassword();
  const hash = await hashPassword(password);
  const done = commit(admin.db, [
    savePassword(admin.scope, userId, hash, admin.now()),
    recordAccess(admin.actor, "user.resetPassword", { kind: "user", id: userId }, admin.now()),
  ]);
  return done.ok ? ok({ password }) : err(done.error);
}

function accessOf(admin: Admin, wanted: WantedAccess, before: User | null) {
  const { clientNumbers, teamIds = before?.teamIds ?? null, ...rest } = wanted;
  const { actor } = admin;
  const found = (clientNumbers ?? []).map((number) => ({
    number,
    id: clientByNumber(admin.db, admin.scope, number),
  }));
  const unknown = found.filter(({ id }) => id === undefined).map(({ number }) => number);
  if (unknown.length > 0) return err({ type: "UnknownClients", numbers: unknown } as const);
  const teams = new Set(listTeams(admin.db, admin.scope).map(({ id }) => id));
  if (teamIds?.some((id) => !teams.has(id))) return err({ type: "NotFound" } as const);
  const named = [...new Set(found.flatMap(({ id }) => id ?? []))];
  const clientIds = clientNumbers === undefined ? (before?.clientIds ?? null) : named;
  const change = {
    actorId: actor.userId,
    userId: before?.id ?? null,
    before,
    today: admin.today(),
  };
  return decideAccess({ ...rest, clientIds, teamIds }, change);
}

function ownUser({ db, scope }: Admin, userId: string): User | undefined {
  const user = findUser(db, userId);
  return user?.organisationId === scope.organisationId ? user : undefined;
}

/** 96 random bits in letters that can be read out and typed. */
function newPassword(): string {
  return randomBytes(12).toString("base64url");
}
