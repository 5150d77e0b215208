import { setImmediate as nextTurn } from "node:timers/promises";
import type { PlainDate } from "@nabij/domain";
import type { Database } from "#connect";
import { reachOf, type Scope } from "../scope/scope.ts";
import { type OrganisationIndex, organisationIndex } from "./organisation-index.ts";

const readers = ["dossier", "process"] as const;

const perDatabase = new WeakMap<Database, Map<string, OrganisationIndex>>();

/**
 * The index of the organisation of a scope, up to date with the database. Undefined while it is
 * being read, inside a transaction, and for who sees some clients by name: few, and found as fast in
 * the tables. With `mayBegin` false an index that is not there yet is not begun either.
 */
export function indexOf(
  db: Database,
  scope: Scope,
  { mayBegin = true }: { readonly mayBegin?: boolean } = {},
): OrganisationIndex | undefined {
  if (reachOf(scope) === "some" || db.sqlite.inTransaction) return undefined;
  const index = mayBegin ? begun(db, scope) : usable(db, scope);
  return index?.isWhole() === true ? index : undefined;
}

/**
 * Reads the trajectories of an organisation into memory, with what is asked most of today, so that
 * nobody waits for it later: between other work, until it is there or the database is closed.
 */
export async function warmTrajectoryLists(
  db: Database,
  scope: Scope,
  at: PlainDate,
): Promise<void> {
  const isWarm = (): boolean => {
    if (!db.sqlite.open) return true;
    if (db.sqlite.inTransaction) return false;
    const index = begun(db, scope);
    const tallies = readers.map((reader) => index.column({ what: "signals", at, reader }));
    return tallies.every((tally) => tally !== undefined);
  };
  while (!isWarm()) await nextTurn();
}

function begun(db: Database, scope: Scope): OrganisationIndex {
  const index = usable(db, scope) ?? organisationIndex(db, scope);
  const organisations = perDatabase.get(db) ?? new Map<string, OrganisationIndex>();
  perDatabase.set(db, organisations.set(scope.organisationId, index));
  return index;
}

function usable(db: Database, { organisationId }: Scope): OrganisationIndex | undefined {
  const known = perDatabase.get(db)?.get(organisationId);
  return known?.catchUp() === true ? known : undefined;
}
