import { type Database, findRecord, listRecords, type Scope } from "@nabij/db";
import type { RecordOf } from "@nabij/domain";

/** Reach of who speaks or is spoken for: the named clients, and none where none is named. */
export type OwnScope = Scope & { readonly clientIds: readonly string[] };

/** The scope of the session narrowed to named clients: never all of the organisation. */
export function ownScope({ organisationId, clientIds }: Scope): OwnScope {
  return { organisationId, clientIds: clientIds ?? [] };
}

/**
 * The reader's own clients in the order they were named, or the one asked for; undefined when that
 * one is not theirs.
 */
export function ownClients(
  db: Database,
  scope: OwnScope,
  clientId?: string,
): readonly RecordOf<"client">[] | undefined {
  if (clientId === undefined) {
    const place = ({ id }: RecordOf<"client">) => scope.clientIds.indexOf(id);
    return listRecords(db, scope, "client", null).toSorted((a, b) => place(a) - place(b));
  }
  const client = findRecord(db, scope, "client", clientId);
  return client === undefined ? undefined : [client];
}
