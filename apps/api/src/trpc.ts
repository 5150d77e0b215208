import { type Database, findSeat, newestSeat, type ReflectionSeat, type Scope } from "@nabij/db";
import { type Actor, mayAct, type Permission, type PlainDate } from "@nabij/domain";
import { initTRPC, TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import { z } from "zod";
import { RefusalError } from "./refusals.ts";
import { type Device, hashOfToken } from "./session-log/device.ts";
import type { LiveSessions } from "./session-log/live-sessions.ts";
import { transformer } from "./wire/transformer.ts";

/** What a request brings: who acts, on which database, and the clock and ids of the shell. */
export type Context = {
  readonly db: Database;
  readonly dataDir: string;
  readonly actor: Actor | null;
  readonly device: Device;
  /** Conversations that are going on, with everyone who watches them. */
  readonly live: LiveSessions;
  /** A hash that only this node can make, for what is too short to hash plainly. */
  readonly seal: (text: string) => string;
  readonly now: () => Date;
  readonly today: () => PlainDate;
  readonly newId: () => string;
};

/** Every procedure says what it takes to call it; `open` ones say why. */
export type Meta =
  | { readonly permission: Permission; readonly orSeat?: true }
  | { readonly open: string };

const seconds = 1000;

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    transformer,
    isDev: false,
    errorFormatter: ({ error }) => shapeOf(error),
    sse: {
      // More often than the server closes a silent connection; a lost phone is noticed by it too.
      ping: { enabled: true, intervalMs: 10 * seconds },
      client: { reconnectAfterInactivityMs: 25 * seconds },
      // Then the reader comes back by itself, and shows anew who they are.
      maxDurationMs: 15 * 60 * seconds,
    },
  });

/** What of an error goes out: never the words of an exception, they may hold what somebody typed. */
export function shapeOf(error: TRPCError) {
  const refusal = error.cause instanceof RefusalError ? error.cause.refusal : null;
  const { code } = error;
  return {
    code: TRPC_ERROR_CODES_BY_KEY[code],
    message: refusal?.type ?? code,
    data: { code, httpStatus: getHTTPStatusCodeFromError(error), refusal },
  };
}

export const router = t.router;
export const callerFactory = t.createCallerFactory;

/** A procedure anyone may call, signed in or not; `why` is part of the record. */
export function open(why: string) {
  return t.procedure.meta({ open: why });
}

/** The one gate: a signed-in actor whose role has the permission. Only here a Scope is made. */
export function requires(permission: Permission) {
  return t.procedure
    .meta({ permission })
    .use(({ ctx, next }) => next({ ctx: { ...ctx, ...signedIn(ctx, permission) } }));
}

/**
 * The gate of a conversation: a device with a seat at that table, account or not, or a signed-in
 * actor with the permission. A seat opens its own session and nothing else; the seat of whoever
 * began it counts only while they are signed in.
 */
export function atTable(permission: Permission) {
  return t.procedure.meta({ permission, orSeat: true }).use(async ({ ctx, next, getRawInput }) => {
    const about = AboutSession.safeParse(await getRawInput());
    const seat = seatOf(ctx, about.data?.sessionId);
    if (seat?.userId === null) {
      const scope: Scope = { organisationId: seat.organisationId, clientIds: null };
      return next({ ctx: { ...ctx, actor: null, scope, seat } });
    }
    const { actor, scope } = signedIn(ctx, permission);
    const isTheirs = seat?.userId === actor.userId && seat.organisationId === scope.organisationId;
    return next({ ctx: { ...ctx, actor, scope, seat: isTheirs ? seat : undefined } });
  });
}

const AboutSession = z.object({ sessionId: z.uuid().optional() }).optional();

/** The seat of this device at a table; without a table the last one it took. */
function seatOf({ db, device }: Context, sessionId?: string): ReflectionSeat | undefined {
  if (device.token === null) return undefined;
  const token = hashOfToken(device.token);
  return sessionId === undefined ? newestSeat(db, token) : findSeat(db, sessionId, token);
}

function signedIn({ actor }: Context, permission: Permission) {
  if (actor === null) throw new TRPCError({ code: "UNAUTHORIZED" });
  if (!mayAct(actor, permission)) {
    throw new TRPCError({
      code: "FORBIDDEN",
      cause: new RefusalError({ type: "MayNot", permission }),
    });
  }
  return { actor, scope: scopeOf(actor) };
}

/** Named clients come before teams: who has both sees the clients named for them. */
function scopeOf({ organisationId, clientIds, teamIds }: Actor): Scope {
  if (clientIds !== null || teamIds === null) return { organisationId, clientIds };
  return { organisationId, clientIds: [], teamIds };
}
