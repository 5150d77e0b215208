import { z } from "zod";
import type { Contribution } from "../contribution/contribution.ts";
import { type Block, blocks } from "../contribution/vector.ts";
import { type BenchmarkPlan, Period } from "../plan/plan.ts";
import { planHash } from "../plan/plan-hash.ts";
import { Bytes32, Moment, OrganisationId, type RoundPlan } from "../round/message.ts";
import { LoggedRound } from "./log.ts";

/** One round that this node committed to. */
export const LedgerEntry = z.strictObject({
  roundId: z.uuid(),
  planId: z.string(),
  planVersion: z.number().int(),
  planHash: Bytes32,
  period: Period,
  isRehearsal: z.boolean(),
  /** What the tables are about, whatever plan or version asks it (`lineagesOf`). */
  lineages: z.array(z.string()),
  roster: z.array(z.strictObject({ organisationId: OrganisationId, legalGroup: z.string() })),
  /** `dead` never answers again; `published` says that figures came of it. */
  status: z.enum(["open", "published", "dead"]),
  /** Blocks of which a mask was given away: their sums may be known to the hub. */
  released: z.array(z.enum(blocks)),
  /** The own numbers as committed; they never change any more. Null when they were lost. */
  contribution: z
    .strictObject({ clients: z.array(z.number().int()), bands: z.array(z.number().int()) })
    .nullable(),
  at: Moment,
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** What a node contributed to, ever. Plain data: keep it as JSON, in one transaction with a round. */
export const Ledger = z.strictObject({
  entries: z.array(LedgerEntry),
  /** Hashes of the hub's log as far as it was read here; the last is the head. */
  heads: z.array(Bytes32),
  /** Rounds in the log that this node took part in and does not remember: a backup was put back. */
  missing: z.array(LoggedRound),
  /** When the data of the node were last put back from a backup (`putBack`). */
  putBackAt: Moment.optional(),
});
export type Ledger = z.infer<typeof Ledger>;

/** The ledger of a node that never took part. */
export const emptyLedger: Ledger = { entries: [], heads: [], missing: [] };

/** Stands for every table: of a lost round whose plan nobody has any more. */
export const everyLineage = "*";

/**
 * What the tables of a plan are about, apart from plan, version and order. Every cell of a table
 * opens together with its margin, so a table is the smallest thing that can be opened twice.
 */
export function lineagesOf(plan: BenchmarkPlan): readonly string[] {
  const names = plan.tables.map(({ indicator, by }) =>
    (by === null ? [indicator] : [indicator, by].toSorted()).join("/"),
  );
  return [...new Set(names)].toSorted();
}

/** Writes down that this node commits to a round. Do it before anything is sent. */
export function recordContribution(
  ledger: Ledger,
  roundPlan: RoundPlan,
  { clients, bands }: Contribution,
  at: string,
): Ledger {
  const { roundId, plan, period, isRehearsal, roster } = roundPlan;
  const entry: LedgerEntry = {
    roundId,
    planId: plan.id,
    planVersion: plan.version,
    planHash: planHash(plan),
    period,
    isRehearsal,
    lineages: [...lineagesOf(plan)],
    roster: roster.map(({ organisationId, legalGroup }) => ({ organisationId, legalGroup })),
    status: "open",
    released: [],
    contribution: { clients: [...clients], bands: [...bands] },
    at,
  };
  const others = ledger.entries.filter((each) => each.roundId !== roundId);
  return { ...ledger, entries: [...others, entry] };
}

/** Writes down that masks of a block are given away. Do it before they are sent. */
export function recordRelease(ledger: Ledger, roundId: string, block: Block): Ledger {
  return changeEntry(ledger, roundId, (entry) => ({
    ...entry,
    released: [...new Set([...entry.released, block])],
  }));
}

/** Ends a round here. What was published stays published; what died can still prove published. */
export function closeRound(ledger: Ledger, roundId: string, status: "published" | "dead"): Ledger {
  return changeEntry(ledger, roundId, (entry) =>
    entry.status === "published" ? entry : { ...entry, status },
  );
}

function changeEntry(
  ledger: Ledger,
  roundId: string,
  change: (entry: LedgerEntry) => LedgerEntry,
): Ledger {
  const entries = ledger.entries.map((each) => (each.roundId === roundId ? change(each) : each));
  return { ...ledger, entries };
}
