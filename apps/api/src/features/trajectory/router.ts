import { commit, factsOf, getDossier, listClients, recordAccess } from "@nabij/db";
import { mayDo, PlainDate, readPermission, recordKinds, signalsFor } from "@nabij/domain";
import { z } from "zod";
import { asTrpcError } from "../../refusals.ts";
import { requires, router } from "../../trpc.ts";
import { TrajectoryQuery } from "./trajectory-query.ts";
import { trajectoryRows } from "./trajectory-rows.ts";

export const trajectoryRouter = router({
  /** One page of trajectories with their signals, and how many pass the filter. */
  list: requires("process.read")
    .input(TrajectoryQuery)
    .query(({ ctx, input }) => {
      const at = input.at ?? ctx.today();
      return { at, ...trajectoryRows(ctx.db, ctx.scope, ctx.actor.role, input, at) };
    }),

  /** Every row that passes the filter, for a table to keep; the audit line says that it left. */
  export: requires("export.run")
    .input(TrajectoryQuery)
    .mutation(({ ctx, input }) => {
      const at = input.at ?? ctx.today();
      const everything = { ...input, offset: 0, limit: Number.MAX_SAFE_INTEGER };
      const { rows } = trajectoryRows(ctx.db, ctx.scope, ctx.actor.role, everything, at);
      const line = recordAccess(ctx.actor, "trajectory.export", null, ctx.now());
      const done = commit(ctx.db, [line]);
      if (!done.ok) throw asTrpcError(done.error);
      return { at, rows };
    }),

  /** One trajectory with all that hangs on it and its signals; being read is on record. */
  dossier: requires("process.read")
    .input(z.object({ id: z.uuid(), at: PlainDate.optional() }))
    .query(({ ctx, input }) => {
      const at = input.at ?? ctx.today();
      const dossier = getDossier(ctx.db, ctx.scope, input.id);
      if (dossier === undefined) throw asTrpcError({ type: "NotFound" });
      const subject = { kind: "trajectory", id: input.id } as const;
      const done = commit(ctx.db, [recordAccess(ctx.actor, "trajectory.read", subject, ctx.now())]);
      if (!done.ok) throw asTrpcError(done.error);
      const facts = factsOf(ctx.db, ctx.scope, input.id);
      const { role } = ctx.actor;
      const readable = { ...dossier.records };
      for (const kind of recordKinds) {
        if (!mayDo(role, readPermission(kind))) readable[kind] = [];
      }
      const signals = facts === undefined ? [] : signalsFor(role, facts, at);
      return { at, ...dossier, records: readable, signals };
    }),

  /** Clients to start a trajectory for. */
  clients: requires("process.read")
    .input(z.object({ text: z.string().trim().max(100).optional() }))
    .query(({ ctx, input }) => listClients(ctx.db, ctx.scope, input)),
});
