import { desc, eq } from "drizzle-orm";
import type { Database } from "#connect";
import type { Scope } from "../scope/scope.ts";
import type { Write } from "../write/write.ts";
import { federationPublication } from "./table.ts";

/** A publication as it came from the hub. */
export type StoredPublication = Omit<typeof federationPublication.$inferSelect, "organisationId">;

const columns = {
  roundId: federationPublication.roundId,
  planId: federationPublication.planId,
  planVersion: federationPublication.planVersion,
  periodFrom: federationPublication.periodFrom,
  periodUntil: federationPublication.periodUntil,
  isRehearsal: federationPublication.isRehearsal,
  publishedAt: federationPublication.publishedAt,
  body: federationPublication.body,
};

/** What the hub published and this organisation received, the newest period first. */
export function listPublications(
  { orm }: Database,
  { organisationId }: Scope,
): readonly StoredPublication[] {
  const { organisationId: owner, periodUntil, publishedAt } = federationPublication;
  return orm
    .select(columns)
    .from(federationPublication)
    .where(eq(owner, organisationId))
    .orderBy(desc(periodUntil), desc(publishedAt))
    .all();
}

/** Keeps a publication; the one that was there first stays. */
export function savePublication({ organisationId }: Scope, publication: StoredPublication): Write {
  return {
    about: "federation",
    run: ({ orm }) => {
      orm
        .insert(federationPublication)
        .values({ ...publication, organisationId })
        .onConflictDoNothing()
        .run();
      return undefined;
    },
  };
}
