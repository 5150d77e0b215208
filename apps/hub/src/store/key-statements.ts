import type { Store } from "./connect.ts";

/** A key that changes or no longer counts, waiting for the next list of participants. */
export type KeyStatement = {
  readonly organisationId: string;
  readonly kind: "rotation" | "revocation";
  /** As the holder of the key signed it; null when the office takes the key back. */
  readonly signed: string | null;
};

/** Keeps a statement in the place of an earlier one about the same organisation. */
export function keepStatement(store: Store, statement: KeyStatement, at: string): void {
  dropStatement(store, statement.organisationId);
  store
    .prepare("INSERT INTO key_statement (organisation_id, kind, signed, at) VALUES (?, ?, ?, ?)")
    .run(statement.organisationId, statement.kind, statement.signed, at);
}

/** The statements that wait. */
export function listStatements(store: Store): readonly KeyStatement[] {
  return store
    .prepare<[], KeyStatement>(
      "SELECT organisation_id AS organisationId, kind, signed FROM key_statement ORDER BY 1",
    )
    .all();
}

/** Forgets the statement about an organisation: it counts now, or was withdrawn. */
export function dropStatement(store: Store, organisationId: string): void {
  store.prepare("DELETE FROM key_statement WHERE organisation_id = ?").run(organisationId);
}
