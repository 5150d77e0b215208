import { listReflectionSessions } from "@nabij/db";
import type { Result } from "@nabij/domain";
import { Command, Guide, Role, Sitting } from "@nabij/reflection";
import { tracked } from "@trpc/server";
import { z } from "zod";
import { modelSettingsOf } from "../../language-model/model-settings.ts";
import { asTrpcError, type Refusal } from "../../refusals.ts";
import { atTable, open, requires, router } from "../../trpc.ts";
import { deviceCopy } from "./device-copy.ts";
import { daysKept } from "./erase-due.ts";
import { holdAll } from "./hold-all.ts";
import { holdSession } from "./hold-session.ts";
import { holderOf, readerHere, seatHere, whoIs } from "./holder-of.ts";
import { invite } from "./invite.ts";
import { join, openSeats } from "./join.ts";
import { modelProbe } from "./model-probe.ts";
import { reportProcedures } from "./report-router.ts";
import { leaveSeat, namesOf, safetyContacts, setNames } from "./seats.ts";
import { seriesOf, sittingsOf } from "./sittings.ts";

const SessionId = z.object({ sessionId: z.uuid() });
const Code = z.object({ code: z.string().regex(/^\d{6}$/) });
const ParticipantId = z.string().min(1).max(64);
const Label = z.string().trim().min(1).max(60);

/** Commands in one row; a device sends the next row when it has the answer. */
const mostAtOnce = 50;

const whyOpen = "a participant needs no account: the code that who leads gave out is the key";

export const reflectionRouter = router({
  /** The sessions held and going on, newest first: that they were held, not what was said. */
  list: requires("reflection.read")
    .input(z.object({ trajectoryId: z.uuid().optional() }))
    .query(({ ctx, input }) => listReflectionSessions(ctx.db, ctx.scope, input)),

  /** The sittings of a guide for this trajectory, those that were held and the one that is due. */
  sittings: requires("reflection.hold")
    .input(
      z.object({
        guideId: Guide.shape.id,
        trajectoryId: z.uuid().nullable(),
        minutes: Sitting.shape.minutes.optional(),
      }),
    )
    .query(({ ctx, input }) => valueOrThrow(sittingsOf(ctx, input))),

  /** The conversation in sittings this trajectory is in the middle of; null when it is in none. */
  series: requires("reflection.hold")
    .input(z.object({ trajectoryId: z.uuid() }))
    .query(({ ctx, input: { trajectoryId } }) => seriesOf(ctx, trajectoryId)),

  /** Carries out one command; the first is `startSession`. */
  hold: atTable("reflection.hold")
    .input(SessionId.extend({ command: Command }))
    .mutation(({ ctx, input: { sessionId, command } }) =>
      valueOrThrow(holdSession(holderOf(ctx, sessionId), sessionId, command)),
    ),

  /** What waited on a device without a connection, in order, until the first that is refused. */
  holdAll: requires("reflection.hold")
    .input(SessionId.extend({ commands: z.array(Command).min(1).max(mostAtOnce) }))
    .mutation(({ ctx, input: { sessionId, commands } }) =>
      valueOrThrow(holdAll(holderOf(withoutSeat(ctx), sessionId), sessionId, commands)),
    ),

  /** What a device needs to go on without a connection; null where everyone has their own. */
  deviceCopy: requires("reflection.hold")
    .input(SessionId)
    .query(({ ctx, input: { sessionId } }) => {
      const copy = deviceCopy(withoutSeat(ctx), sessionId);
      if (copy === undefined) throw asTrpcError({ type: "NotFound" });
      return copy;
    }),

  /** The session as this reader sees it. */
  view: atTable("reflection.hold")
    .input(SessionId)
    .query(({ ctx, input: { sessionId } }) => {
      const loaded = ctx.live.load(ctx.scope, sessionId);
      if (loaded === undefined) throw asTrpcError({ type: "NotFound" });
      const reader = readerHere(ctx, sessionId, loaded.state);
      if (reader === null) throw asTrpcError({ type: "NoSeat" });
      return ctx.live.view(sessionId, loaded, reader.viewer);
    }),

  /** The same, at once and after each change of it. Resumes after `lastEventId`. */
  live: atTable("reflection.hold")
    .input(SessionId.extend({ lastEventId: z.string().max(200).nullish() }))
    .subscription(async function* ({ ctx, input: { sessionId, lastEventId }, signal }) {
      const { scope } = ctx;
      const loaded = ctx.live.load(scope, sessionId);
      if (loaded === undefined) throw asTrpcError({ type: "NotFound" });
      if (readerHere(ctx, sessionId, loaded.state) === null) throw asTrpcError({ type: "NoSeat" });
      const seat = seatHere(ctx, sessionId);
      const until = signal ?? new AbortController().signal;
      const { userId } = whoIs(ctx);
      const wish = { scope, sessionId, seat, userId, signal: until, after: lastEventId ?? null };
      for await (const { id, view } of ctx.live.watch(wish)) yield tracked(id, view);
    }),

  /** A new code for people to join with; for who leads. */
  invite: atTable("reflection.hold")
    .input(SessionId)
    .mutation(({ ctx, input: { sessionId } }) => valueOrThrow(invite(ctx, sessionId))),

  /** Which chairs a code leads to. A mutation, so that no code is ever in an address. */
  seats: open(whyOpen)
    .input(Code)
    .mutation(({ ctx, input: { code } }) => valueOrThrow(openSeats(ctx, code))),

  /** Sits down with a code. */
  join: open(whyOpen)
    .input(
      z.union([
        Code.extend({ participantId: ParticipantId }),
        Code.extend({ role: Role, label: Label.optional() }),
      ]),
    )
    .mutation(({ ctx, input: { code, ...joiner } }) => valueOrThrow(join(ctx, code, joiner))),

  /** A follow-up question as a draft of the language model, for who leads; never put by itself. */
  proposeProbe: atTable("reflection.hold")
    .input(SessionId)
    .mutation(async ({ ctx, input: { sessionId } }) =>
      valueOrThrow(await modelProbe(ctx, sessionId)),
    ),

  /** Gives a seat back: one's own, or for who leads that of somebody else. */
  leave: atTable("reflection.hold")
    .input(SessionId.extend({ participantId: ParticipantId.optional() }))
    .mutation(({ ctx, input: { sessionId, participantId } }) =>
      valueOrThrow(leaveSeat(ctx, sessionId, participantId)),
    ),

  /** Nicknames the team entered for this session. */
  names: atTable("reflection.hold")
    .input(SessionId)
    .query(({ ctx, input: { sessionId } }) => valueOrThrow(namesOf(ctx, sessionId))),

  setNames: atTable("reflection.hold")
    .input(SessionId.extend({ names: z.array(Label).max(50) }))
    .mutation(({ ctx, input: { sessionId, names } }) =>
      valueOrThrow(setNames(ctx, sessionId, names)),
    ),

  /** What is promised to who sits down: how long words are kept, and whether a model could be asked. */
  promises: atTable("reflection.hold")
    .input(SessionId.partial().optional())
    .query(({ ctx: { db, scope } }) => ({
      eraseAfterDays: daysKept(db, scope),
      hasModel: modelSettingsOf(db, scope).on,
    })),

  /** Whom to call when something is not safe. */
  contacts: atTable("reflection.hold")
    .input(SessionId.partial().optional())
    .query(({ ctx }) => safetyContacts(ctx)),

  ...reportProcedures,
});

/** Around one device there are no seats: whoever is signed in is the table. */
function withoutSeat<T>(ctx: T): T & { readonly seat: undefined } {
  return { ...ctx, seat: undefined };
}

function valueOrThrow<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw asTrpcError(result.error);
  return result.value;
}
