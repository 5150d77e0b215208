import { listRecords } from "@nabij/db";
import { isForQuality, mayDo, qualityCoverage, readPermission } from "@nabij/domain";
import { requires, router } from "../../trpc.ts";

export const qualityRouter = router({
  /**
   * How each requirement stands for the clients it was written for (S56, trap 32), in counts;
   * `null` for a role that reads the process and not the dossier.
   */
  coverage: requires("organisation.read").query(({ ctx }) => {
    if (!mayDo(ctx.actor.role, readPermission("qualityCheck"))) return null;
    const clients = listRecords(ctx.db, ctx.scope, "client", null).filter(isForQuality);
    const checks = clients.length === 0 ? [] : listRecords(ctx.db, ctx.scope, "qualityCheck", null);
    return { clients: clients.length, requirements: qualityCoverage(clients, checks) };
  }),
});
