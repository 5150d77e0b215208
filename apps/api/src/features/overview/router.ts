import { LegalWorld, PlainDate } from "@nabij/domain";
import { z } from "zod";
import { figuresOf } from "../../figures/figures.ts";
import { readerOf } from "../../kept-signals/kept-signals.ts";
import { chosenRuleSet } from "../../restriction-rules/rule-set-choice.ts";
import { requires, router } from "../../trpc.ts";

const OverviewFilter = z.object({
  at: PlainDate.optional(),
  teamId: z.uuid().optional(),
  legalWorld: LegalWorld.optional(),
});

export const overviewRouter = router({
  /** The figures of the first page for a day, with the months before it; counted on another thread. */
  get: requires("overview.read")
    .input(OverviewFilter)
    .query(async ({ ctx, input: { teamId, legalWorld, at = ctx.today() } }) => {
      const { db, scope, actor } = ctx;
      const reader = readerOf(actor.role);
      const { ruleSet } = chosenRuleSet(db, scope);
      const question = { scope, reader, ruleSet, teamId, legalWorld, at };
      return { at, ...(await figuresOf(db).overview(question)) };
    }),
});
