import { listRecords } from "@nabij/db";
import { requires, router } from "../../trpc.ts";

export const programmeRouter = router({
  /** Every improvement project, what began last first; the roll-up is made where it is shown. */
  list: requires("organisation.read").query(({ ctx }) =>
    listRecords(ctx.db, ctx.scope, "improvementProject", null).toSorted(
      (a, b) => b.startedOn.localeCompare(a.startedOn) || a.title.localeCompare(b.title),
    ),
  ),
});
