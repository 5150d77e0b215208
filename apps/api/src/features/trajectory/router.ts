import {
  commit,
  commitTogether,
  factsInDossier,
  getDossier,
  listClients,
  recordAccess,
  signalSettingsOf,
} from "@nabij/db";
import { mayDo, mayHear, PlainDate, readPermission, recordKinds, signalsFor } from "@nabij/domain";
import { z } from "zod";
import { asTrpcError } from "../../refusals.ts";
import { requires, router } from "../../trpc.ts";
import { ChangeMany, changeMany } from "./change-many.ts";
import { namedTrajectories } from "./named.ts";
import { TrajectoryQuery } from "./trajectory-query.ts";
import { trajectoryRows } from "./trajectory-rows.ts";

export const trajectoryRouter = router({
  /** One page of trajectories with their signals, and how many pass the filter. */
  list: requires("process.read")
    .input(TrajectoryQuery)
    .query(async ({ ctx, input }) => {
      const at = input.at ?? ctx.today();
      return { at, ...(await trajectoryRows(ctx.db, ctx.scope, ctx.actor.role, input, at)) };
    }),

  /** Every row that passes the filter, for a table to keep; the audit line says that it left. */
  export: requires("export.run")
    .input(TrajectoryQuery)
    .mutation(async ({ ctx, input }) => {
      const at = input.at ?? ctx.today();
      const everything = { ...input, offset: 0, limit: Number.MAX_SAFE_INTEGER };
      const { rows } = await trajectoryRows(ctx.db, ctx.scope, ctx.actor.role, everything, at);
      const line = recordAccess(ctx.actor, "trajectory.export", null, ctx.now());
      const done = commit(ctx.db, [line]);
      if (!done.ok) throw asTrpcError(done.error);
      return { at, rows };
    }),

  /** One trajectory with all that hangs on it and its signals; being read is on record. */
  dossier: requires("process.read")
    .input(z.object({ id: z.uuid(), at: PlainDate.optional() }))
    .query(async ({ ctx, input }) => {
      const at = input.at ?? ctx.today();
      const dossier = getDossier(ctx.db, ctx.scope, input.id);
      if (dossier === undefined) throw asTrpcError({ type: "NotFound" });
      const subject = { kind: "trajectory", id: input.id } as const;
      const line = recordAccess(ctx.actor, "trajectory.read", subject, ctx.now());
      const done = await commitTogether(ctx.db, line);
      if (!done.ok) throw asTrpcError(done.error);
      const { role } = ctx.actor;
      const readable = { ...dossier.records };
      for (const kind of recordKinds) {
        if (!mayDo(role, readPermission(kind))) readable[kind] = [];
      }
      // What the client said goes no further than the client allows (S32).
      readable.clientVoice = readable.clientVoice.filter((voice) => mayHear(role, voice));
      const settings = signalSettingsOf(ctx.db, ctx.scope);
      const signals = signalsFor(role, factsInDossier(dossier), at, settings);
      return { at, ...dossier, records: readable, signals };
    }),

  /** Names for the few trajectories a device remembers by their ids. */
  named: requires("process.read")
    .input(z.object({ ids: z.array(z.uuid()).min(1).max(20) }))
    .query(({ ctx, input }) => namedTrajectories(ctx.db, ctx.scope, input.ids, ctx.today())),

  /** Changes one field of many at once, or of none; the same call turned round takes it back. */
  changeMany: requires("trajectory.write")
    .input(ChangeMany)
    .mutation(({ ctx, input }) => {
      const decision = changeMany(ctx, input);
      if (!decision.ok) throw asTrpcError(decision.error);
      const done = commit(ctx.db, decision.value);
      if (!done.ok) throw asTrpcError(done.error);
      return { count: input.steps.length };
    }),

  /** Clients to start a trajectory for. */
  clients: requires("process.read")
    .input(z.object({ text: z.string().trim().max(100).optional() }))
    .query(({ ctx, input }) => listClients(ctx.db, ctx.scope, input)),
});
