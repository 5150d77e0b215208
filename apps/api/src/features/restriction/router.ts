import { commit, findRecord, recordAccess, saveRecord, saveSetting } from "@nabij/db";
import { changeRecord, RuleSetChoice, ruleSets, Trajectory } from "@nabij/domain";
import { asTrpcError } from "../../refusals.ts";
import { chosenRuleSet, ruleSetSetting } from "../../restriction-rules/rule-set-choice.ts";
import { requires, router } from "../../trpc.ts";
import { halfYearProcedures } from "./half-year-procedures.ts";
import { RestrictionFilter, restrictionRows } from "./restriction-rows.ts";

export const restrictionRouter = router({
  ...halfYearProcedures,

  /** Every open decision and every restriction with its deadlines, on a day (S27, G23, G24). */
  list: requires("dossier.read")
    .input(RestrictionFilter)
    .query(({ ctx, input }) => {
      const at = input.at ?? ctx.today();
      const { ruleSet, choice } = chosenRuleSet(ctx.db, ctx.scope);
      const found = restrictionRows(ctx.db, ctx.scope, input, ruleSet, at);
      return { at, ruleSetId: ruleSet.id, isChosen: choice !== null, ...found };
    }),

  /** The rule sets there are, and the one this organisation chose, with its reason (standards A3). */
  ruleSet: requires("team.read").query(({ ctx }) => {
    const { choice, ruleSet } = chosenRuleSet(ctx.db, ctx.scope);
    return { choice, ruleSetId: ruleSet.id, ruleSets };
  }),

  /** Chooses the rule set the deadlines are counted with, and says why. */
  saveRuleSet: requires("restriction.write")
    .input(RuleSetChoice.omit({ chosenOn: true }))
    .mutation(({ ctx, input }) => {
      const choice: RuleSetChoice = { ...input, chosenOn: ctx.today() };
      const done = commit(ctx.db, [
        saveSetting(ctx.scope, ruleSetSetting, choice),
        recordAccess(ctx.actor, "restriction.saveRuleSet", null, ctx.now()),
      ]);
      if (!done.ok) throw asTrpcError(done.error);
      return choice;
    }),

  /** Keeps what was answered to "is the one-to-one itself a restriction?", today (G24, trap 7). */
  answerOneToOne: requires("restriction.write")
    .input(
      Trajectory.pick({ id: true, version: true }).extend({
        isRestriction: Trajectory.shape.isRestriction.unwrap(),
      }),
    )
    .mutation(({ ctx, input }) => {
      const { id, version, isRestriction } = input;
      const current = findRecord(ctx.db, ctx.scope, "trajectory", id);
      if (current === undefined) throw asTrpcError({ type: "NotFound" });
      const answer = { isRestriction, restrictionAskedOn: ctx.today() };
      const decision = changeRecord("trajectory", current, answer, version);
      if (!decision.ok) throw asTrpcError(decision.error);
      const done = commit(ctx.db, [
        saveRecord(ctx.scope, "trajectory", decision.value),
        recordAccess(
          ctx.actor,
          "restriction.answerOneToOne",
          { kind: "trajectory", id },
          ctx.now(),
        ),
      ]);
      if (!done.ok) throw asTrpcError(done.error);
      return { id, version: decision.value.version };
    }),
});
