import {
  commit,
  dropOldPages,
  findRound,
  listRounds,
  recordAccess,
  type StoredRound,
  saveLedger,
  saveRound,
  type Write,
} from "@nabij/db";
import {
  isDone,
  isFinished,
  type KeptRound,
  type Ledger,
  NodeRound,
  type RoundStore,
} from "@nabij/federation";
import type { FederationAdmin } from "../membership/federation-admin.ts";
import { ledgerOf } from "../numbers/dry-run.ts";

/**
 * The rounds and the ledger of an organisation in its database. Every step is on disk, with its
 * line in the access log, before anything of it is sent.
 */
export function roundStore(admin: FederationAdmin): RoundStore {
  const { db, scope, actor, now } = admin;
  return {
    ledger: async () => ledgerOf(db, scope),
    unfinished: async () =>
      listRounds(db, scope).flatMap((stored) => {
        const kept = keptIn(stored);
        return kept === null || isFinished(kept) ? [] : [kept];
      }),
    knows: async (roundId) => findRound(db, scope, roundId) !== undefined,
    keep: async (round, change) => {
      const before = round === null ? undefined : findRound(db, scope, roundIdOf(round));
      const subject = round === null ? null : { kind: "federationRound", id: roundIdOf(round) };
      const done = commit(db, [
        ledgerChange(admin, change),
        ...(round === null ? [] : [saveRound(scope, storedOf(round, now()))]),
        recordAccess(actor, `federation.${actionOf(round, before)}`, subject, now()),
      ]);
      if (!done.ok) throw new Error(`a round could not be kept: ${done.error.type}`);
      // A seed that is not needed any more is gone from the file beside the database too.
      if (round !== null && isDone(round.state) && round.state.phase !== before?.phase)
        dropOldPages(db);
    },
  };
}

/** Reads, changes and keeps the ledger inside the transaction it is part of. */
function ledgerChange({ scope, now }: FederationAdmin, change: (ledger: Ledger) => Ledger): Write {
  return {
    about: "federation",
    run: (db) => saveLedger(scope, change(ledgerOf(db, scope)), now()).run(db),
  };
}

/** What a step comes down to in the access log. */
function actionOf(round: KeptRound | null, before: StoredRound | undefined): string {
  if (round === null) return "receive";
  const waited = before?.outbox.length ?? 0;
  if (round.outbox.length < waited) return "delivered";
  if (round.outbox.length === waited) return "receive";
  return round.state.phase === "key-said" ? "contribute" : "send";
}

function roundIdOf({ state }: KeptRound): string {
  return state.roundPlan.roundId;
}

/** A round as its row; the columns beside `state` are for people. */
export function storedOf({ state, heard, outbox }: KeptRound, at: Date): StoredRound {
  const { roundId, plan, period, isRehearsal } = state.roundPlan;
  return {
    ...{ roundId, planId: plan.id, planVersion: plan.version, isRehearsal },
    ...{ periodFrom: period.from, periodUntil: period.until },
    ...{ phase: state.phase, reason: state.because, state, heard, outbox },
    updatedAt: at.toISOString(),
  };
}

/** The round in a row; null when it belonged to a membership that ended. */
export function keptIn({ state, heard, outbox }: StoredRound): KeptRound | null {
  const read = NodeRound.safeParse(state);
  return read.success ? { state: read.data, heard, outbox } : null;
}
