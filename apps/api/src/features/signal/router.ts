import { commit, findRecord, recordAccess, saveSignalSettings, signalSettingsOf } from "@nabij/db";
import { PlainDate, SignalSettings } from "@nabij/domain";
import { z } from "zod";
import { isKept } from "../../kept-signals/kept-signals.ts";
import { asTrpcError } from "../../refusals.ts";
import { requires, router } from "../../trpc.ts";
import { agree, assign, assigneesOf } from "./follow-up.ts";
import { historyFor } from "./history-for.ts";
import { pastWorkList } from "./past-work-list.ts";
import { SignalExport, SignalFilter, SignalQuery, SignalReference } from "./signal-query.ts";
import { signalRulesHere } from "./signal-rules.ts";
import { signalsAround } from "./signals-around.ts";
import { decideSnooze } from "./snooze.ts";
import { countsOf, storedFilter, workList } from "./work-list.ts";

export const signalRouter = router({
  /** The work list: a page of the signals that pass the filter, with counts over all pages. */
  list: requires("signal.read")
    .input(SignalQuery)
    .query(({ ctx, input }) =>
      workList(ctx.db, ctx.scope, ctx.actor, input, input.at ?? ctx.today()),
    ),

  /** How many signals of each kind pass the filter. */
  counts: requires("signal.read")
    .input(SignalFilter)
    .query(({ ctx, input }) => {
      const at = input.at ?? ctx.today();
      const { db, scope, actor } = ctx;
      if (isKept(db, scope, at))
        return { at, ...countsOf(db, scope, storedFilter(input, actor, at)) };
      const query = SignalQuery.parse({ ...input, limit: 1 });
      const { total, counts } = pastWorkList(db, scope, actor, query, at);
      return { at, total, counts };
    }),

  /** Rows for a file, many at a time: ask on until all are there. That they left is on record. */
  export: requires("export.run")
    .input(SignalExport)
    .mutation(({ ctx, input }) => {
      const line = recordAccess(ctx.actor, "signal.export", null, ctx.now());
      const done = commit(ctx.db, [line]);
      if (!done.ok) throw asTrpcError(done.error);
      return workList(ctx.db, ctx.scope, ctx.actor, input, input.at ?? ctx.today());
    }),

  /** Every signal with the thresholds that hold here, and how often it stands open. */
  definitions: requires("signal.read")
    .input(z.object({ at: PlainDate.optional() }))
    .query(({ ctx, input }) =>
      signalRulesHere(ctx.db, ctx.scope, ctx.actor, input.at ?? ctx.today()),
    ),

  /** Who can take a signal on. */
  assignees: requires("signal.read").query(({ ctx }) => assigneesOf(ctx)),

  /** Gives a signal to somebody, or back to nobody. */
  assign: requires("signal.read")
    .input(SignalReference.extend({ assigneeId: z.string().min(1).max(64).nullable() }))
    .mutation(({ ctx, input }) => {
      const done = assign(ctx, input, input.assigneeId);
      if (!done.ok) throw asTrpcError(done.error);
      return done.value;
    }),

  /** Lets a signal rest up to and including a day, for a reason. */
  snooze: requires("signal.read")
    .input(SignalReference.extend({ until: PlainDate, reason: z.string().max(500) }))
    .mutation(({ ctx, input }) => {
      const decision = decideSnooze(input, ctx.today());
      if (!decision.ok) throw asTrpcError(decision.error);
      const { until, reason } = decision.value;
      const done = agree(ctx, input, "snoozed", { snoozedUntil: until, reason });
      if (!done.ok) throw asTrpcError(done.error);
      return done.value;
    }),

  /** Ends the rest of a signal. */
  wake: requires("signal.read")
    .input(SignalReference)
    .mutation(({ ctx, input }) => {
      const done = agree(ctx, input, "woken", { snoozedUntil: null, reason: null });
      if (!done.ok) throw asTrpcError(done.error);
      return done.value;
    }),

  /** What happened to a signal of a trajectory, oldest first. */
  history: requires("signal.read")
    .input(SignalReference)
    .query(({ ctx, input: { trajectoryId, signal } }) => {
      if (findRecord(ctx.db, ctx.scope, "trajectory", trajectoryId) === undefined) {
        throw asTrpcError({ type: "NotFound" });
      }
      return historyFor(ctx, { trajectoryId, signal });
    }),

  /** What was agreed about the signals of one trajectory, and which closed in the last month. */
  ofTrajectory: requires("signal.read")
    .input(z.object({ trajectoryId: z.uuid() }))
    .query(({ ctx, input: { trajectoryId } }) => {
      if (findRecord(ctx.db, ctx.scope, "trajectory", trajectoryId) === undefined) {
        throw asTrpcError({ type: "NotFound" });
      }
      return signalsAround(ctx, trajectoryId);
    }),

  /** The thresholds and severities the organisation chose. */
  settings: requires("organisation.manage").query(({ ctx }) => signalSettingsOf(ctx.db, ctx.scope)),

  /** Chooses other thresholds and severities; every signal is looked at again at once. */
  saveSettings: requires("organisation.manage")
    .input(SignalSettings)
    .mutation(({ ctx, input }) => {
      const done = commit(ctx.db, [
        saveSignalSettings(ctx.scope, input),
        recordAccess(ctx.actor, "signal.saveSettings", null, ctx.now()),
      ]);
      if (!done.ok) throw asTrpcError(done.error);
      return input;
    }),
});
