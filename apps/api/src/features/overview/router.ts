import { stockByMonth } from "@nabij/db";
import { addMonths, LegalWorld, PlainDate } from "@nabij/domain";
import { z } from "zod";
import { requires, router } from "../../trpc.ts";
import { overviewOf } from "./overview-of.ts";

const monthsShown = 24;

const OverviewFilter = z.object({
  at: PlainDate.optional(),
  teamId: z.uuid().optional(),
  legalWorld: LegalWorld.optional(),
});

export const overviewRouter = router({
  /** The figures of the first page for a day, with the months before it. */
  get: requires("overview.read")
    .input(OverviewFilter)
    .query(({ ctx, input }) => {
      const at = input.at ?? ctx.today();
      const { teamId, legalWorld } = input;
      const narrowed = {
        ...(teamId === undefined ? {} : { teamId }),
        ...(legalWorld === undefined ? {} : { legalWorld }),
      };
      const from = addMonths(at, -monthsShown);
      const months = stockByMonth(ctx.db, ctx.scope, from, at, narrowed);
      return { at, months, ...overviewOf(ctx.db, ctx.scope, ctx.actor.role, narrowed, at) };
    }),
});
