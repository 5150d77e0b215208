import { Application } from "@nabij/federation";
import type { Store } from "./connect.ts";

/** An application with the text it came in and the moment it did. */
export type KeptApplication = {
  readonly application: Application;
  readonly signed: string;
  readonly receivedAt: string;
};

type Row = { readonly application: string; readonly signed: string; readonly received_at: string };

const columns = "SELECT application, signed, received_at FROM application";

/** Keeps a new application. */
export function addApplication(store: Store, kept: KeptApplication): void {
  const { application, signed, receivedAt } = kept;
  store
    .prepare(
      `INSERT INTO application (id, identity_key, signed, application, received_at)
       VALUES (?, ?, ?, ?, ?)`,
    )
    .run(
      application.id,
      application.details.identityKey,
      signed,
      JSON.stringify(application),
      receivedAt,
    );
}

/** Keeps what somebody decided about an application. */
export function changeApplication(store: Store, application: Application): void {
  store
    .prepare("UPDATE application SET application = ? WHERE id = ?")
    .run(JSON.stringify(application), application.id);
}

/** All applications, the newest first. */
export function listApplications(store: Store): readonly KeptApplication[] {
  return store.prepare<[], Row>(`${columns} ORDER BY received_at DESC, id`).all().map(keptOf);
}

/** One application; undefined when there is none with this id. */
export function findApplication(store: Store, id: string): KeptApplication | undefined {
  const row = store.prepare<[string], Row>(`${columns} WHERE id = ?`).get(id);
  return row && keptOf(row);
}

/** An application by the exact text it came in, so that sending it twice is no harm. */
export function findSameApplication(store: Store, signed: string): KeptApplication | undefined {
  const row = store.prepare<[string], Row>(`${columns} WHERE signed = ?`).get(signed);
  return row && keptOf(row);
}

/** Organisations that leave with the next list. */
export function listDepartures(store: Store): readonly string[] {
  return store
    .prepare<[], { organisation_id: string }>("SELECT organisation_id FROM departure")
    .all()
    .map(({ organisation_id }) => organisation_id);
}

/** Prepares, or withdraws, that an organisation leaves with the next list. */
export function setDeparture(
  store: Store,
  organisationId: string,
  by: { readonly approverId: string; readonly at: string } | null,
): void {
  store.prepare("DELETE FROM departure WHERE organisation_id = ?").run(organisationId);
  if (by === null) return;
  store
    .prepare("INSERT INTO departure (organisation_id, requested_by, requested_at) VALUES (?, ?, ?)")
    .run(organisationId, by.approverId, by.at);
}

function keptOf({ application, signed, received_at }: Row): KeptApplication {
  const parsed = Application.parse(JSON.parse(application));
  return { application: parsed, signed, receivedAt: received_at };
}
