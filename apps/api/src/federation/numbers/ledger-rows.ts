import { saveLedger } from "@nabij/db";
import { err } from "@nabij/domain";
import {
  type Block,
  confirmMissing,
  type LedgerEntry,
  planHash,
  shippedPlans,
} from "@nabij/federation";
import { type Done, type FederationAdmin, keep } from "../membership/federation-admin.ts";
import { refusedBecause } from "../membership/federation-refusal.ts";
import { membershipOf } from "../membership/membership.ts";
import { ledgerOf } from "./dry-run.ts";

/** One round the organisation gave numbers to. */
type LedgerRow = Pick<
  LedgerEntry,
  "roundId" | "planId" | "planVersion" | "planHash" | "period" | "isRehearsal" | "status" | "at"
> & {
  readonly organisations: number;
  /** Parts of which this node gave its mask away, so that sums could be opened. */
  readonly released: readonly Block[];
  /** Own numbers in the order of the plan's cells; null for who may not see them, or if lost. */
  readonly clients: readonly number[] | null;
};

/** All that was ever given, and what a restored backup forgot. */
export type LedgerPage = {
  readonly rows: readonly LedgerRow[];
  /** Rounds the hub's log names and this ledger does not know. */
  readonly lost: readonly {
    readonly roundId: string;
    readonly planId: string;
    readonly planVersion: number;
    readonly period: LedgerEntry["period"];
  }[];
};

/** The ledger, the last round first; own numbers only when `showNumbers`. */
export function ledgerRows(
  { db, scope }: Pick<FederationAdmin, "db" | "scope">,
  showNumbers: boolean,
): LedgerPage {
  const { entries, missing } = ledgerOf(db, scope);
  const rows = entries.map(({ roster, released, contribution, lineages: _inner, ...entry }) => ({
    ...entry,
    organisations: roster.length,
    released,
    clients: showNumbers ? (contribution?.clients ?? null) : null,
  }));
  const lost = missing.map(({ roundId, planId, planVersion, period }) => ({
    ...{ roundId, planId, planVersion, period },
  }));
  return { rows: rows.toReversed(), lost };
}

/** Counts rounds that a restored backup forgot as given; `count` is how many were shown. */
export function confirmLost(admin: FederationAdmin, count: number): Done {
  const membership = membershipOf(admin.db, admin.scope);
  if (membership === undefined) return err(refusedBecause("not-a-member"));
  const ledger = ledgerOf(admin.db, admin.scope);
  if (ledger.missing.length !== count) return err(refusedBecause("nothing-to-confirm"));
  const planOf = (hash: string) => shippedPlans.find((plan) => planHash(plan) === hash);
  const known = { planOf, roster: membership.roster.members };
  const confirmed = confirmMissing(ledger, known, admin.now().toISOString());
  return keep(admin, "confirmLost", null, [saveLedger(admin.scope, confirmed, admin.now())]);
}
