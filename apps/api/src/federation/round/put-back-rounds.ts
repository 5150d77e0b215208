import {
  type Database,
  inTransaction,
  listOrganisations,
  listRounds,
  type Scope,
  type StoredRound,
  saveLedger,
  saveRound,
  type Write,
} from "@nabij/db";
import { ok } from "@nabij/domain";
import { putBack, putBackRound } from "@nabij/federation";
import { ledgerOf } from "../numbers/dry-run.ts";
import { keptIn, storedOf } from "./round-store.ts";

/**
 * Makes a copy of a node's data such that it can never speak in a round in which the node itself may
 * have gone on: what ran is silent and its secrets are gone, and every ledger knows the moment. Done
 * to a backup when it is made, so that it does not keep the secrets either, and when it is put back.
 */
export function putBackRounds(copy: Database, at: Date): void {
  inTransaction(copy, () => {
    for (const { id } of listOrganisations(copy)) {
      const scope = { organisationId: id, clientIds: null };
      for (const write of writesFor(copy, scope, at)) {
        const refusal = write.run(copy);
        if (refusal !== undefined) throw new Error(`a round stays as it was: ${refusal.type}`);
      }
    }
    return ok(undefined);
  });
}

function writesFor(copy: Database, scope: Scope, at: Date): readonly Write[] {
  const ledger = putBack(ledgerOf(copy, scope), at.toISOString());
  const rounds = listRounds(copy, scope).map((stored) => saveRound(scope, silenced(stored)));
  return [...rounds, saveLedger(scope, ledger, at)];
}

function silenced(stored: StoredRound): StoredRound {
  const kept = keptIn(stored);
  // What cannot be read may hold a secret all the same.
  if (kept === null) return { ...stored, state: null, outbox: [] };
  return storedOf(putBackRound(kept), new Date(stored.updatedAt));
}
