import { listPublications } from "@nabij/db";
import { Publication } from "@nabij/federation";
import { z } from "zod";
import { refusedBecause } from "../../federation/membership/federation-refusal.ts";
import { isUnderWay, membershipOf } from "../../federation/membership/membership.ts";
import { compare } from "../../federation/numbers/comparison.ts";
import { ledgerOf } from "../../federation/numbers/dry-run.ts";
import { ownNumbers } from "../../federation/numbers/own-numbers.ts";
import { asTrpcError } from "../../refusals.ts";
import { requires } from "../../trpc.ts";

const ByRound = z.object({ roundId: z.uuid() });

/** What care professionals look at: published figures beside the own ones. */
export const comparing = {
  /** What there is to compare with, the newest period first, and why there may be nothing yet. */
  publications: requires("comparison.read").query(({ ctx }) => {
    const membership = membershipOf(ctx.db, ctx.scope);
    return {
      /** `none`: nobody joined; `waiting`: joined, and nothing was published yet. */
      takesPart: membership !== undefined && isUnderWay(membership),
      hubName: membership?.hubName ?? null,
      publications: listPublications(ctx.db, ctx.scope).flatMap((stored) => {
        const read = Publication.safeParse(stored.body);
        if (!read.success || stored.isRehearsal) return [];
        const { plan, period, organisations, legalGroups, publishedAt } = read.data;
        return [
          {
            roundId: stored.roundId,
            ...{ period, organisations, legalGroups, publishedAt },
            plan: {
              id: plan.id,
              version: plan.version,
              title: plan.title,
              question: plan.question,
              /** How much it asks: the widest is shown first. */
              tables: plan.tables.length,
            },
          },
        ];
      }),
    };
  }),

  /**
   * One publication beside the own figures, which are counted here over the same period. Who sees
   * some clients only gets the published figures alone.
   */
  comparison: requires("comparison.read")
    .input(ByRound)
    .query(async ({ ctx, input }) => {
      const { db, scope } = ctx;
      const stored = listPublications(db, scope).find(({ roundId }) => roundId === input.roundId);
      const read = Publication.safeParse(stored?.body);
      if (stored === undefined || !read.success)
        throw asTrpcError(refusedBecause("period-unknown"));
      const publication = read.data;
      const { plan, planHash, period, organisations, legalGroups, publishedAt } = publication;
      const own = scope.clientIds === null ? await ownNumbers(db, scope, plan, period) : null;
      const entry = ledgerOf(db, scope).entries.find(({ roundId }) => roundId === input.roundId);
      const given = entry?.contribution ?? null;
      return {
        roundId: input.roundId,
        hubName: membershipOf(db, scope)?.hubName ?? null,
        ...{ plan, planHash, period, organisations, legalGroups, publishedAt },
        /** Whether the own numbers are among those added up. */
        tookPart: entry !== undefined,
        /** Corrected since: the own figures shown are those of today, not those given. */
        changedSince: own !== null && given !== null && !isSame(own.clients, given.clients),
        ownShown: own !== null,
        ...compare(publication, own),
      };
    }),
};

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((count, index) => count === other[index]);
}
