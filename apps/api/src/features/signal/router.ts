import { PlainDate, signalsFor } from "@nabij/domain";
import { z } from "zod";
import { requires, router } from "../../trpc.ts";
import { signalsOf } from "./signals-of.ts";

export const signalRouter = router({
  /** The work list: every signal of the organisation on a day. */
  list: requires("signal.read")
    .input(z.object({ at: PlainDate.optional() }))
    .query(({ ctx, input }) => {
      const at = input.at ?? ctx.today();
      const { role } = ctx.actor;
      const found = signalsOf(ctx.db, ctx.scope, at, (facts) => signalsFor(role, facts, at));
      return { at, ...found };
    }),
});
