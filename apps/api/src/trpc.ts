import type { Database, Scope } from "@nabij/db";
import { type Actor, mayDo, type Permission, type PlainDate } from "@nabij/domain";
import { initTRPC, TRPCError } from "@trpc/server";
import superjson from "superjson";
import { RefusalError } from "./refusals.ts";

/** What a request brings: who acts, on which database, and the clock and ids of the shell. */
export type Context = {
  readonly db: Database;
  readonly dataDir: string;
  readonly actor: Actor | null;
  readonly now: () => Date;
  readonly today: () => PlainDate;
  readonly newId: () => string;
};

/** Every procedure says what it takes to call it; `open` ones say why. */
export type Meta = { readonly permission: Permission } | { readonly open: string };

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    transformer: superjson,
    isDev: false,
    errorFormatter: ({ shape, error }) => ({
      code: shape.code,
      // Never the words of an exception: they may hold what somebody typed.
      message: error.cause instanceof RefusalError ? error.cause.refusal.type : error.code,
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        refusal: error.cause instanceof RefusalError ? error.cause.refusal : null,
      },
    }),
  });

export const router = t.router;
export const callerFactory = t.createCallerFactory;

/** A procedure anyone may call, signed in or not; `why` is part of the record. */
export function open(why: string) {
  return t.procedure.meta({ open: why });
}

/** The one gate: a signed-in actor whose role has the permission. Only here a Scope is made. */
export function requires(permission: Permission) {
  return t.procedure.meta({ permission }).use(({ ctx, next }) => {
    const { actor } = ctx;
    if (actor === null) throw new TRPCError({ code: "UNAUTHORIZED" });
    if (!mayDo(actor.role, permission)) {
      throw new TRPCError({
        code: "FORBIDDEN",
        cause: new RefusalError({ type: "MayNot", permission }),
      });
    }
    const scope: Scope = { organisationId: actor.organisationId, clientIds: actor.clientIds };
    return next({ ctx: { ...ctx, actor, scope } });
  });
}
