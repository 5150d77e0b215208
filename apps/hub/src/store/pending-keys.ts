import { PendingKey } from "@nabij/federation";
import type { Store } from "./connect.ts";

type Row = { readonly pending: string };

/** Keeps what waits about the key of an organisation, in the place of what waited before. */
export function keepPendingKey(store: Store, pending: PendingKey): void {
  store
    .prepare(
      `INSERT INTO pending_key (organisation_id, pending) VALUES (?, ?)
       ON CONFLICT (organisation_id) DO UPDATE SET pending = excluded.pending`,
    )
    .run(pending.organisationId, JSON.stringify(pending));
}

/** What waits about keys. */
export function listPendingKeys(store: Store): readonly PendingKey[] {
  return store
    .prepare<[], Row>("SELECT pending FROM pending_key ORDER BY organisation_id")
    .all()
    .map(pendingOf);
}

/** What waits about the key of an organisation. */
export function findPendingKey(store: Store, organisationId: string): PendingKey | undefined {
  const row = store
    .prepare<[string], Row>("SELECT pending FROM pending_key WHERE organisation_id = ?")
    .get(organisationId);
  return row && pendingOf(row);
}

/** Forgets what waits about an organisation: it counts now, or was withdrawn. */
export function dropPendingKey(store: Store, organisationId: string): void {
  store.prepare("DELETE FROM pending_key WHERE organisation_id = ?").run(organisationId);
}

function pendingOf({ pending }: Row): PendingKey {
  return PendingKey.parse(JSON.parse(pending));
}
