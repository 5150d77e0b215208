import { commit, listTeams, recordAccess, saveSetting } from "@nabij/db";
import {
  changedEstablishments,
  EstablishmentNumbers,
  HalfYear,
  halfYearToDeliver,
} from "@nabij/domain";
import { z } from "zod";
import { asTrpcError } from "../../refusals.ts";
import {
  establishmentSetting,
  keptEstablishments,
} from "../../restriction-rules/establishments.ts";
import { requires } from "../../trpc.ts";
import { namedHalfYear } from "./named-half-year.ts";

const Asked = z.object({ half: HalfYear.optional() });

/** What the Wzd officer prepares a delivery to the inspectorate with (S27, standards A4). */
export const halfYearProcedures = {
  /** What goes along and what drops out; without a half year the one to deliver next. On record. */
  halfYear: requires("export.run")
    .input(Asked)
    .query(({ ctx, input }) => {
      const at = ctx.today();
      const line = recordAccess(ctx.actor, "restriction.overview", null, ctx.now());
      const done = commit(ctx.db, [line]);
      if (!done.ok) throw asTrpcError(done.error);
      return namedHalfYear(ctx.db, ctx.scope, input.half ?? halfYearToDeliver(at), at);
    }),

  /** Puts on record that the overview leaves as a file or on paper (NEN 7513). */
  takeHalfYear: requires("export.run").mutation(({ ctx }) => {
    const line = recordAccess(ctx.actor, "restriction.export", null, ctx.now());
    const done = commit(ctx.db, [line]);
    if (!done.ok) throw asTrpcError(done.error);
    return { isRecorded: true };
  }),

  /** Keeps the numbers of the locations; a team of someone else is refused. */
  saveEstablishments: requires("restriction.write")
    .input(EstablishmentNumbers)
    .mutation(({ ctx, input }) => {
      const own = new Set(listTeams(ctx.db, ctx.scope).map(({ id }) => id));
      if (input.some(({ teamId }) => !own.has(teamId))) throw asTrpcError({ type: "NotFound" });
      const numbers = changedEstablishments(keptEstablishments(ctx.db, ctx.scope), input);
      const done = commit(ctx.db, [
        saveSetting(ctx.scope, establishmentSetting, numbers),
        recordAccess(ctx.actor, "restriction.saveEstablishments", null, ctx.now()),
      ]);
      if (!done.ok) throw asTrpcError(done.error);
      return { kept: numbers.length };
    }),
} as const;
