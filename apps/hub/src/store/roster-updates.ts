import type { Store } from "./connect.ts";

/** The signed updates of the list of participants, the oldest first. */
export function listRosterUpdates(store: Store): readonly string[] {
  return store
    .prepare<[], { signed: string }>("SELECT signed FROM roster_update ORDER BY version")
    .all()
    .map(({ signed }) => signed);
}

/** Adds the next update; fails when another process added one at the same place. */
export function addRosterUpdate(store: Store, version: number, signed: string): void {
  store.prepare("INSERT INTO roster_update (version, signed) VALUES (?, ?)").run(version, signed);
}

/** A list of participants that one person proposed and that waits for another. */
export type Proposal = {
  readonly content: string;
  readonly approverId: string;
  readonly approverName: string;
  readonly at: string;
};

/** The list that waits for a second person. */
export function findProposal(store: Store): Proposal | undefined {
  return store
    .prepare<[], Proposal>(
      `SELECT content, approver_id AS approverId, name AS approverName, at
       FROM proposal JOIN approver ON approver.id = approver_id`,
    )
    .get();
}

/** Keeps a proposal in the place of the one before. */
export function keepProposal(store: Store, { content, approverId, at }: Proposal): void {
  dropProposal(store);
  store
    .prepare("INSERT INTO proposal (content, approver_id, at) VALUES (?, ?, ?)")
    .run(content, approverId, at);
}

/** Forgets the proposal. */
export function dropProposal(store: Store): void {
  store.prepare("DELETE FROM proposal").run();
}

/** Keeps who left, so that an old approval does not bring them back. */
export function keepDeparted(store: Store, organisationIds: readonly string[], at: string): void {
  const keep = store.prepare("INSERT INTO departed (organisation_id, at) VALUES (?, ?)");
  const forget = store.prepare("DELETE FROM departure WHERE organisation_id = ?");
  for (const id of organisationIds) {
    keep.run(id, at);
    forget.run(id);
  }
}

/** Whether an organisation was in the list before and left it. */
export function hasDeparted(store: Store, organisationId: string): boolean {
  const found = store.prepare("SELECT 1 FROM departed WHERE organisation_id = ?");
  return found.get(organisationId) !== undefined;
}
