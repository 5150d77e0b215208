import type { Database, Scope } from "@nabij/db";
import { type HalfYear, halfYearOverview, type PlainDate } from "@nabij/domain";
import { establishmentsOf } from "../../restriction-rules/establishments.ts";
import { halfYearFacts } from "../../restriction-rules/half-year-facts.ts";

/** The overview of a half year with the names a reader knows, and the numbers of the locations. */
export function namedHalfYear(db: Database, scope: Scope, half: HalfYear, at: PlainDate) {
  const facts = halfYearFacts(db, scope, at);
  const names = new Map(
    facts.map(({ restriction, clientName, trajectoryNumber }) => [
      restriction.id,
      { clientName, trajectoryNumber },
    ]),
  );
  const named = <Row extends { readonly restrictionId: string }>(row: Row) => ({
    ...row,
    clientName: names.get(row.restrictionId)?.clientName ?? "",
    trajectoryNumber: names.get(row.restrictionId)?.trajectoryNumber ?? "",
  });
  const overview = halfYearOverview(facts, half, at);
  return {
    ...overview,
    rows: overview.rows.map(named),
    dropOuts: overview.dropOuts.map(named),
    establishments: establishmentsOf(db, scope),
    /** False for who sees only some of the clients: a delivery needs all of them. */
    isWhole: scope.clientIds === null,
  };
}
