import { listTeams } from "@nabij/db";
import { requires, router } from "../../trpc.ts";

export const teamRouter = router({
  list: requires("team.read").query(({ ctx }) => listTeams(ctx.db, ctx.scope)),
});
