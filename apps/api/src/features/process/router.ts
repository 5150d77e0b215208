import { commit, recordAccess, saveRecord, type Write } from "@nabij/db";
import { PlainDate, shippedTemplate, TemplateEdit } from "@nabij/domain";
import { z } from "zod";
import { asTrpcError } from "../../refusals.ts";
import { requires, router } from "../../trpc.ts";
import { caseTable } from "./case-table.ts";
import { escalationOverview } from "./escalation-overview.ts";
import { frameworkOf, saveFramework } from "./framework-setting.ts";
import { MoveCycle, movedCycle } from "./move-cycle.ts";
import { BoardFilter, processBoard } from "./process-board.ts";
import { firstSteps } from "./start-framework.ts";

export const processRouter = router({
  /** The steps as this organisation works with them, beside those that are shipped (S1). */
  template: requires("team.read").query(({ ctx }) => ({
    ...frameworkOf(ctx.db, ctx.scope),
    shipped: shippedTemplate.steps,
  })),

  /**
   * Decides on titles, due days and owners. For who keeps the steps: an administrator has no part
   * in the process, and the words of the framework are agreed between those who do (product §1).
   */
  saveTemplate: requires("frameworkStep.write")
    .input(TemplateEdit)
    .mutation(({ ctx, input }) => {
      const line = recordAccess(ctx.actor, "process.saveTemplate", null, ctx.now());
      make(ctx, [saveFramework(ctx.scope, input), line]);
      return frameworkOf(ctx.db, ctx.scope);
    }),

  /** Where every running trajectory stands, and what is late (S1). */
  board: requires("process.read")
    .input(BoardFilter)
    .query(({ ctx, input }) => {
      const at = input.at ?? ctx.today();
      const template = frameworkOf(ctx.db, ctx.scope);
      return { at, template, ...processBoard(ctx.db, ctx.scope, template, input, at) };
    }),

  /** Gives a trajectory its steps, all at once; refused when it has some. */
  startFramework: requires("frameworkStep.write")
    .input(z.object({ trajectoryId: z.uuid() }))
    .mutation(({ ctx, input: { trajectoryId } }) => {
      const template = frameworkOf(ctx.db, ctx.scope);
      const steps = firstSteps(ctx.db, ctx.scope, template, trajectoryId, ctx.newId);
      if (!steps.ok) throw asTrpcError(steps.error);
      const about = { kind: "trajectory", id: trajectoryId } as const;
      make(ctx, [
        ...steps.value.map((step) => saveRecord(ctx.scope, "frameworkStep", step)),
        recordAccess(ctx.actor, "process.startFramework", about, ctx.now()),
      ]);
      return steps.value;
    }),

  /** The agenda of the weekly case table, made from signals and escalations (S3). */
  caseTable: requires("signal.read")
    .input(z.object({ meetsOn: PlainDate.optional() }))
    .query(({ ctx, input: { meetsOn } }) => {
      const at = ctx.today();
      const request = { role: ctx.actor.role, at, now: ctx.now().getTime(), meetsOn };
      const template = frameworkOf(ctx.db, ctx.scope);
      return { at, ...caseTable(ctx.db, ctx.scope, template, request) };
    }),

  /** What waits at each table outside the team, and the 48-hour clocks (S34, S37). */
  escalations: requires("process.read").query(({ ctx }) => {
    const at = ctx.today();
    return { at, ...escalationOverview(ctx.db, ctx.scope, at, ctx.now().getTime()) };
  }),

  /** Takes the action-research cycle a state further; no plan without plan B (S8). */
  moveCycle: requires("learningCycle.write")
    .input(MoveCycle)
    .mutation(({ ctx, input }) => {
      const moved = movedCycle(ctx.db, ctx.scope, input, ctx.today(), ctx.newId);
      if (!moved.ok) throw asTrpcError(moved.error);
      const about = { kind: "learningCycle", id: input.id } as const;
      const line = recordAccess(ctx.actor, "process.moveCycle", about, ctx.now());
      make(ctx, [...moved.value.writes, line]);
      return moved.value.cycle;
    }),
});

type Making = { readonly db: Parameters<typeof commit>[0] };

function make({ db }: Making, writes: readonly Write[]): void {
  const done = commit(db, writes);
  if (!done.ok) throw asTrpcError(done.error);
}
