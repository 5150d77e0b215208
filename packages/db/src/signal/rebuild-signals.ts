import { ok } from "@nabij/domain";
import type { Database } from "#connect";
import { listOrganisations } from "../organisation/store.ts";
import { inTransaction } from "../write/write.ts";
import { keepSignals, type Moment } from "./keep-signals.ts";
import { keptDay } from "./kept-day.ts";
import { touchEverything } from "./touched.ts";

/**
 * Computes the signals of these organisations from the facts and keeps what comes out, each in one
 * transaction. What was right already is not written again, so follow-ups and opening days stay.
 */
export function rebuildSignals(
  db: Database,
  organisationIds: readonly string[],
  moment: Moment,
): void {
  for (const id of organisationIds) {
    inTransaction(db, () => {
      touchEverything(db, id, "rebuild");
      keepSignals(db, moment);
      return ok(undefined);
    });
  }
}

/** The organisations whose signals are not kept by the rules of this version. */
export function organisationsToRebuild(db: Database): readonly string[] {
  const all = listOrganisations(db).map(({ id }) => id);
  return all.filter(
    (organisationId) => keptDay(db, { organisationId, clientIds: null }) === undefined,
  );
}
