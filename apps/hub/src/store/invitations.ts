import { Invitation } from "@nabij/federation";
import type { Store } from "./connect.ts";

type Row = { readonly invitation: string };

/** Keeps a new invitation. */
export function addInvitation(store: Store, invitation: Invitation): void {
  store
    .prepare("INSERT INTO invitation (id, invitation, made_at) VALUES (?, ?, ?)")
    .run(invitation.id, JSON.stringify(invitation), invitation.made.at);
}

/** Keeps what became of an invitation. */
export function changeInvitation(store: Store, invitation: Invitation): void {
  const { id, codeHash, used } = invitation;
  store
    .prepare("UPDATE invitation SET code_hash = ?, application_id = ?, invitation = ? WHERE id = ?")
    .run(codeHash, used?.applicationId ?? null, JSON.stringify(invitation), id);
}

/** All invitations, the newest first. */
export function listInvitations(store: Store): readonly Invitation[] {
  return store
    .prepare<[], Row>("SELECT invitation FROM invitation ORDER BY made_at DESC, id")
    .all()
    .map(invitationOf);
}

/** One invitation; undefined when there is none with this id. */
export function findInvitation(store: Store, id: string): Invitation | undefined {
  return one(store, "id", id);
}

/** The invitation whose code has this hash. */
export function findInvitationByCode(store: Store, codeHash: string): Invitation | undefined {
  return one(store, "code_hash", codeHash);
}

/** The invitation that an application came with. */
export function findInvitationOf(store: Store, applicationId: string): Invitation | undefined {
  return one(store, "application_id", applicationId);
}

function one(
  store: Store,
  column: "id" | "code_hash" | "application_id",
  value: string,
): Invitation | undefined {
  const row = store
    .prepare<[string], Row>(`SELECT invitation FROM invitation WHERE ${column} = ?`)
    .get(value);
  return row && invitationOf(row);
}

function invitationOf({ invitation }: Row): Invitation {
  return Invitation.parse(JSON.parse(invitation));
}
