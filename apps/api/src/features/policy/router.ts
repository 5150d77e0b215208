import { listRecords } from "@nabij/db";
import { mayDo, readPermission } from "@nabij/domain";
import { requires, router } from "../../trpc.ts";
import { standingOfTeams } from "./standing-of-teams.ts";

export const policyRouter = router({
  /** The checks of the organisation's own policy, newest first. */
  checks: requires("organisation.read").query(({ ctx }) =>
    listRecords(ctx.db, ctx.scope, "policyCheck", null).toSorted(
      (a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id),
    ),
  ),

  /**
   * How the teams stand around their trajectories, in counts; `null` for a role that reads the
   * process and not the dossier, where this is written.
   */
  teams: requires("organisation.read").query(({ ctx }) =>
    mayDo(ctx.actor.role, readPermission("teamContext"))
      ? standingOfTeams(ctx.db, ctx.scope, ctx.today())
      : null,
  ),
});
