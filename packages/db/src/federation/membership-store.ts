import { eq } from "drizzle-orm";
import type { Database } from "#connect";
import type { Scope } from "../scope/scope.ts";
import type { Write } from "../write/write.ts";
import { federationMembership } from "./table.ts";

/** The membership of an organisation as stored. */
export type StoredMembership = typeof federationMembership.$inferSelect;
/** The part of it that somebody or something changes. */
export type MembershipChange = Partial<Omit<StoredMembership, "organisationId">>;

/** The federation an organisation takes part in, or took part in; undefined when it never did. */
export function findMembership(
  { orm }: Database,
  { organisationId }: Scope,
): StoredMembership | undefined {
  const theirs = eq(federationMembership.organisationId, organisationId);
  return orm.select().from(federationMembership).where(theirs).get();
}

/** Every membership on this node: for the loop that keeps them up to date, not for users. */
export function listMemberships({ orm }: Database): readonly StoredMembership[] {
  return orm.select().from(federationMembership).all();
}

/** Begins a membership, in place of the one there was. */
export function saveMembership(membership: StoredMembership): Write {
  const { organisationId: _key, ...rest } = membership;
  return {
    about: "federation",
    run: ({ orm }) => {
      orm
        .insert(federationMembership)
        .values(membership)
        .onConflictDoUpdate({ target: federationMembership.organisationId, set: rest })
        .run();
      return undefined;
    },
  };
}

/** Changes a membership. Refuses NotFound. */
export function changeMembership({ organisationId }: Scope, change: MembershipChange): Write {
  return {
    about: "federation",
    run: ({ orm }) => {
      const theirs = eq(federationMembership.organisationId, organisationId);
      const { changes } = orm.update(federationMembership).set(change).where(theirs).run();
      return changes === 1 ? undefined : { type: "NotFound" };
    },
  };
}
