import {
  commit,
  type FollowUp,
  type FollowUpAct,
  findFollowUp,
  keptDay,
  listUsers,
  recordAccess,
  type Scope,
  saveFollowUp,
} from "@nabij/db";
import { type Actor, err, mayDo, ok, type Result } from "@nabij/domain";
import { readerOf } from "../../kept-signals/kept-signals.ts";
import type { Refusal } from "../../refusals.ts";
import type { Context } from "../../trpc.ts";
import type { SignalReference } from "./signal-query.ts";

/** Who acts, and on what. */
export type Holder = Context & { readonly actor: Actor; readonly scope: Scope };

/** People who can take a signal on: those who may see it. */
export function assigneesOf(ctx: Pick<Holder, "db" | "scope">) {
  return listUsers(ctx.db, ctx.scope)
    .filter(({ disabled, role }) => !disabled && mayDo(role, "signal.read"))
    .map(({ id, name, role }) => ({ id, name, role }));
}

/** Gives a signal to a user of the organisation; null gives it back. */
export function assign(
  ctx: Holder,
  reference: SignalReference,
  assigneeId: string | null,
): Result<FollowUp, Refusal> {
  const isKnown = assigneeId === null || assigneesOf(ctx).some(({ id }) => id === assigneeId);
  if (!isKnown) return err({ type: "UnknownAssignee" });
  return agree(ctx, reference, "assigned", { assigneeId });
}

/** Changes what is agreed about a signal that stands open today, with its line of history. */
export function agree(
  ctx: Holder,
  { trajectoryId, signal }: SignalReference,
  what: FollowUpAct["what"],
  change: Partial<FollowUp>,
): Result<FollowUp, Refusal> {
  const { db, scope, actor } = ctx;
  const reader = readerOf(actor.role);
  const at = ctx.today();
  const kept = keptDay(db, scope);
  const reference = { trajectoryId, signal, at, reader };
  const before = kept === undefined || at < kept ? undefined : findFollowUp(db, scope, reference);
  if (before === undefined) return err({ type: "SignalNotOpen" });
  const after = { ...before, ...change };
  const act = { what, byUserId: actor.userId, at: ctx.now() };
  const subject = { kind: "trajectory", id: trajectoryId };
  const done = commit(db, [
    saveFollowUp(scope, reference, after, act),
    recordAccess(actor, `signal.${what}`, subject, ctx.now()),
  ]);
  return done.ok ? ok(after) : err(done.error);
}
