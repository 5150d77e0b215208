import { commit, findRecord, listRecords, recordAccess, removeRecord, saveRecord } from "@nabij/db";
import {
  acceptHandover,
  declineHandover,
  handOverRegie,
  holderKey,
  loadPerHolder,
  PlainDate,
  RegieReceiver,
} from "@nabij/domain";
import { z } from "zod";
import { asTrpcError } from "../../refusals.ts";
import { requires, router } from "../../trpc.ts";
import { assignmentsByTrajectory, RegieFilter, regieRows, trajectoriesOn } from "./regie-rows.ts";

const Reference = z.object({ id: z.uuid(), version: z.number().int().min(1) });
const subject = (id: string) => ({ kind: "regieAssignment", id });

export const regieRouter = router({
  /** The three roles of every running trajectory: who holds them, who was asked, what is empty (S9). */
  list: requires("process.read")
    .input(RegieFilter)
    .query(({ ctx, input }) => {
      const at = input.at ?? ctx.today();
      return { at, ...regieRows(ctx.db, ctx.scope, ctx.actor.role, input, at) };
    }),

  /** What every holder carries, in the order of the alphabet (S9, G14). */
  load: requires("overview.read")
    .input(RegieFilter.pick({ at: true, teamId: true, legalWorld: true }))
    .query(({ ctx, input }) => {
      const at = input.at ?? ctx.today();
      const assignments = assignmentsByTrajectory(ctx.db, ctx.scope);
      const running = trajectoriesOn(ctx.db, ctx.scope, input, at);
      const held = running.flatMap(({ trajectory }) => assignments.get(trajectory.id) ?? []);
      return loadPerHolder(held, at).map((load) => ({ ...load, key: holderKey(load) }));
    }),

  /** Asks somebody to take a role over; the holder runs on until they say yes. */
  handOver: requires("regieAssignment.write")
    .input(Reference.extend({ to: RegieReceiver, on: PlainDate }))
    .mutation(({ ctx, input }) => {
      const { id, version, to, on } = input;
      const current = findRecord(ctx.db, ctx.scope, "regieAssignment", id);
      if (current === undefined) throw asTrpcError({ type: "NotFound" });
      const all = listRecords(ctx.db, ctx.scope, "regieAssignment", current.trajectoryId);
      const terms = { on, version, today: ctx.today(), receiverId: ctx.newId() };
      const decision = handOverRegie(current, all, to, terms);
      if (!decision.ok) throw asTrpcError(decision.error);
      const { outgoing, receiver } = decision.value;
      const done = commit(ctx.db, [
        saveRecord(ctx.scope, "regieAssignment", outgoing),
        saveRecord(ctx.scope, "regieAssignment", receiver),
        recordAccess(ctx.actor, "regie.handOver", subject(id), ctx.now()),
      ]);
      if (!done.ok) throw asTrpcError(done.error);
      return decision.value;
    }),

  /** The receiver says yes: the holder before them ends the day before. */
  accept: requires("regieAssignment.write")
    .input(Reference)
    .mutation(({ ctx, input }) => {
      const find = (id: string) => findRecord(ctx.db, ctx.scope, "regieAssignment", id);
      const asked = find(input.id);
      const outgoing = asked?.takenOverFromId ? find(asked.takenOverFromId) : undefined;
      if (asked === undefined || outgoing === undefined) throw asTrpcError({ type: "NotFound" });
      const terms = { on: ctx.today(), version: input.version };
      const decision = acceptHandover(asked, outgoing, terms);
      if (!decision.ok) throw asTrpcError(decision.error);
      const done = commit(ctx.db, [
        saveRecord(ctx.scope, "regieAssignment", decision.value.outgoing),
        saveRecord(ctx.scope, "regieAssignment", decision.value.receiver),
        recordAccess(ctx.actor, "regie.accept", subject(input.id), ctx.now()),
      ]);
      if (!done.ok) throw asTrpcError(done.error);
      return decision.value;
    }),

  /** The receiver says no, or the question is taken back: the holder runs on as before. */
  decline: requires("regieAssignment.write")
    .input(Reference)
    .mutation(({ ctx, input }) => {
      const find = (id: string) => findRecord(ctx.db, ctx.scope, "regieAssignment", id);
      const asked = find(input.id);
      const outgoing = asked?.takenOverFromId ? find(asked.takenOverFromId) : undefined;
      if (asked === undefined || outgoing === undefined) throw asTrpcError({ type: "NotFound" });
      const decision = declineHandover(asked, outgoing);
      if (!decision.ok) throw asTrpcError(decision.error);
      const done = commit(ctx.db, [
        saveRecord(ctx.scope, "regieAssignment", decision.value),
        removeRecord(ctx.scope, "regieAssignment", input.id, input.version, ctx.now()),
        recordAccess(ctx.actor, "regie.decline", subject(input.id), ctx.now()),
      ]);
      if (!done.ok) throw asTrpcError(done.error);
      return decision.value;
    }),
});
