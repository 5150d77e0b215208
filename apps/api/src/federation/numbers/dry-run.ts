import { findLedger, type Scope } from "@nabij/db";
import {
  type BenchmarkPlan,
  type Block,
  bandCellsOf,
  blocks,
  cellsOf,
  type DeclineReason,
  declineReasonFor,
  emptyLedger,
  Ledger,
  logHeadOf,
  mayContribute,
  type Period,
  planHash,
  type RoundPlan,
  type total,
} from "@nabij/federation";
import { answeredPlans } from "../membership/choices.ts";
import type { FederationAdmin } from "../membership/federation-admin.ts";
import { type Membership, pinnedOf } from "../membership/membership.ts";
import { ownNumbers } from "./own-numbers.ts";

/** One number as it would go into the mask; null for who may not see own numbers. */
type OwnCell = {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly clients: number | null;
};

/** One band as it would go into the mask: 1 for the own band and the margin. */
type OwnBandWord = {
  readonly table: string;
  readonly band: number | typeof total;
  readonly word: number | null;
};

/** How much a block weighs once it is masked; masked, it looks like noise. */
type BlockSize = { readonly block: Block; readonly words: number; readonly bytes: number };

/** Exactly what a round would get from this organisation, if it were asked now. */
export type DryRun = {
  readonly plan: BenchmarkPlan;
  readonly planHash: string;
  readonly period: Period;
  /** Why this organisation would not take part; null when it would. */
  readonly declines: DeclineReason | null;
  readonly cells: readonly OwnCell[];
  readonly bands: readonly OwnBandWord[];
  readonly blocks: readonly BlockSize[];
};

/** The ledger of an organisation; one that cannot be read keeps it out of every round. */
export function ledgerOf(db: FederationAdmin["db"], scope: Scope): Ledger {
  return Ledger.parse(findLedger(db, scope) ?? emptyLedger);
}

/**
 * Counts what would be given to a round of this plan, and says why it would not be given. Nothing
 * is sent and nothing is remembered. `showNumbers` is for who may see own numbers.
 */
export async function dryRun(
  admin: Pick<FederationAdmin, "db" | "scope" | "now">,
  membership: Membership,
  {
    plan,
    period,
    today,
  }: { readonly plan: BenchmarkPlan; readonly period: Period; readonly today: string },
  showNumbers: boolean,
): Promise<DryRun> {
  const own = showNumbers ? await ownNumbers(admin.db, admin.scope, plan, period) : null;
  const cells = cellsOf(plan);
  const bands = bandCellsOf(plan);
  return {
    plan,
    planHash: planHash(plan),
    period,
    declines: wouldDecline(admin, membership, { plan, period, today }),
    cells: cells.map((cell, index) => ({ ...cell, clients: own?.clients[index] ?? null })),
    bands: bands.map((band, index) => ({ ...band, word: own?.bands[index] ?? null })),
    blocks: blocks.map((block) => {
      const words = (block === "bands" ? bands : cells).length + 1;
      return { block, words, bytes: words * 8 };
    }),
  };
}

/** What this organisation would answer to a round of the members it knows, opened now. */
function wouldDecline(
  { db, scope, now }: Pick<FederationAdmin, "db" | "scope" | "now">,
  membership: Membership,
  { plan, period, today }: { plan: BenchmarkPlan; period: Period; today: string },
): DeclineReason | null {
  const ledger = ledgerOf(db, scope);
  const openedAt = now().toISOString();
  const roundPlan: RoundPlan = {
    ...{ roundId: dryRoundId, plan, period: { ...period }, roster: membership.roster.members },
    ...{ logHead: logHeadOf(ledger).hash, isRehearsal: false, openedAt },
    closesAt: new Date(now().getTime() + hourMs).toISOString(),
  };
  const reason = declineReasonFor(roundPlan, {
    organisationId: membership.memberId ?? "",
    allowedPlanHashes: answeredPlans(membership),
    floors: membership.floors,
    pinned: pinnedOf(membership),
    ledgerVerdict: mayContribute(ledger, roundPlan),
    ...{ today, now: openedAt },
  });
  return reason ?? null;
}

const hourMs = 60 * 60 * 1000;
/** Of no round: the ledger asks whether a round was answered before. */
const dryRoundId = "00000000-0000-4000-8000-000000000000";
