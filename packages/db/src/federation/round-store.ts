import { and, desc, eq } from "drizzle-orm";
import type { Database } from "#connect";
import type { Scope } from "../scope/scope.ts";
import type { Write } from "../write/write.ts";
import { federationRound } from "./table.ts";

/** A round as this node keeps it. */
export type StoredRound = Omit<typeof federationRound.$inferSelect, "organisationId">;

const columns = {
  roundId: federationRound.roundId,
  planId: federationRound.planId,
  planVersion: federationRound.planVersion,
  periodFrom: federationRound.periodFrom,
  periodUntil: federationRound.periodUntil,
  isRehearsal: federationRound.isRehearsal,
  phase: federationRound.phase,
  reason: federationRound.reason,
  state: federationRound.state,
  heard: federationRound.heard,
  outbox: federationRound.outbox,
  updatedAt: federationRound.updatedAt,
};

/** The round with this id, as this organisation keeps it. */
export function findRound(
  { orm }: Database,
  { organisationId }: Scope,
  roundId: string,
): StoredRound | undefined {
  const { organisationId: owner, roundId: id } = federationRound;
  return orm
    .select(columns)
    .from(federationRound)
    .where(and(eq(owner, organisationId), eq(id, roundId)))
    .get();
}

/** The rounds of an organisation, the last one first. */
export function listRounds({ orm }: Database, { organisationId }: Scope): readonly StoredRound[] {
  return orm
    .select(columns)
    .from(federationRound)
    .where(eq(federationRound.organisationId, organisationId))
    .orderBy(desc(federationRound.updatedAt))
    .all();
}

/** Keeps where a round stands; what it held before is overwritten on disk. */
export function saveRound({ organisationId }: Scope, round: StoredRound): Write {
  return {
    about: "federation",
    run: ({ orm }) => {
      const { organisationId: owner, roundId } = federationRound;
      orm
        .insert(federationRound)
        .values({ ...round, organisationId })
        .onConflictDoUpdate({ target: [owner, roundId], set: round })
        .run();
      return undefined;
    },
  };
}
