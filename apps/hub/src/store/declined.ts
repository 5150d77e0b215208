import { DeclineReason } from "@nabij/federation";
import type { Store } from "./connect.ts";

/** Keeps why an organisation takes no part in a round. */
export function keepDeclined(
  store: Store,
  roundId: string,
  organisationId: string,
  reason: DeclineReason,
): void {
  store
    .prepare(
      `INSERT INTO declined (round_id, organisation_id, reason) VALUES (?, ?, ?)
       ON CONFLICT (round_id, organisation_id) DO NOTHING`,
    )
    .run(roundId, organisationId, reason);
}

/** Organisations that take no part in a round, each with why. */
export function listDeclined(
  store: Store,
  roundId: string,
): readonly (readonly [string, DeclineReason])[] {
  return store
    .prepare<[string], { organisation_id: string; reason: string }>(
      "SELECT organisation_id, reason FROM declined WHERE round_id = ?",
    )
    .all(roundId)
    .map(({ organisation_id, reason }) => [organisation_id, DeclineReason.parse(reason)] as const);
}
