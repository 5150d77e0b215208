import { eq } from "drizzle-orm";
import type { Database } from "#connect";
import type { Scope } from "../scope/scope.ts";
import type { Write } from "../write/write.ts";
import { federationLedger } from "./table.ts";

/** What an organisation gave to rounds, or undefined when it never did. The caller parses it. */
export function findLedger({ orm }: Database, { organisationId }: Scope): unknown {
  const theirs = eq(federationLedger.organisationId, organisationId);
  return orm.select().from(federationLedger).where(theirs).get()?.body;
}

/** Keeps the ledger as it is now. */
export function saveLedger({ organisationId }: Scope, body: unknown, at: Date): Write {
  const now = { body, updatedAt: at.toISOString() };
  return {
    about: "federation",
    run: ({ orm }) => {
      orm
        .insert(federationLedger)
        .values({ organisationId, ...now })
        .onConflictDoUpdate({ target: federationLedger.organisationId, set: now })
        .run();
      return undefined;
    },
  };
}
