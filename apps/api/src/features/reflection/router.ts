import { commit, listReflectionSessions, recordAccess } from "@nabij/db";
import { Command, fullGuide, project, report } from "@nabij/reflection";
import { z } from "zod";
import { asTrpcError } from "../../refusals.ts";
import { loadSession } from "../../session-log/session-log.ts";
import { requires, router } from "../../trpc.ts";
import { holdSession } from "./hold-session.ts";

const SessionId = z.object({ sessionId: z.uuid() });

export const reflectionRouter = router({
  /** The sessions held and going on, newest first: that they were held, not what was said. */
  list: requires("reflection.read")
    .input(z.object({ trajectoryId: z.uuid().optional() }))
    .query(({ ctx, input }) => listReflectionSessions(ctx.db, ctx.scope, input)),

  /** Carries out one command; the first is `startSession`. */
  hold: requires("reflection.hold")
    .input(SessionId.extend({ command: Command }))
    .mutation(({ ctx, input }) => {
      const held = holdSession(ctx, input.sessionId, input.command);
      if (!held.ok) throw asTrpcError(held.error);
      return held.value;
    }),

  /** The session as the table sees it. */
  view: requires("reflection.hold")
    .input(SessionId)
    .query(({ ctx, input }) => {
      const state = loadSession(ctx.db, ctx.scope, input.sessionId);
      if (state === undefined) throw asTrpcError({ type: "NotFound" });
      return project(fullGuide, { kind: "table" }, state);
    }),

  /** The report of a session, made from the answers alone; being read is on record. */
  report: requires("reflection.read")
    .input(SessionId)
    .query(({ ctx, input }) => {
      const state = loadSession(ctx.db, ctx.scope, input.sessionId);
      if (state === undefined) throw asTrpcError({ type: "NotFound" });
      const subject = { kind: "reflectionSession", id: input.sessionId };
      const line = recordAccess(ctx.actor, "reflection.report", subject, ctx.now());
      const done = commit(ctx.db, [line]);
      if (!done.ok) throw asTrpcError(done.error);
      return report(fullGuide, state);
    }),
});
