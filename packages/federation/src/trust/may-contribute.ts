import { err, ok, type Result } from "@nabij/domain";
import type { Period } from "../plan/plan.ts";
import { planHash } from "../plan/plan-hash.ts";
import type { DeclineReason, RoundPlan } from "../round/message.ts";
import { everyLineage, type Ledger, type LedgerEntry, lineagesOf } from "./ledger.ts";
import { isFromBeforePutBack } from "./put-back.ts";
import { changedGroups, leastBatch, noHash } from "./roster.ts";

/** Why the ledger keeps this node out of a round; a round id says because of which. */
export type LedgerRefusal =
  /** The log tells of own rounds that are not in the ledger: first confirm what was lost. */
  | { readonly type: "log-behind"; readonly roundIds: readonly string[] }
  /** The round builds on a head of the log that was never seen here. */
  | { readonly type: "log-unknown" }
  /** The round was open when the data of this node were put back: it may have answered already. */
  | { readonly type: "from-before-put-back"; readonly roundId: string }
  | { readonly type: "round-over"; readonly roundId: string }
  | { readonly type: "already-contributed"; readonly roundId: string }
  | { readonly type: "period-overlaps"; readonly roundId: string; readonly period: Period }
  | { readonly type: "rerun-with-others"; readonly roundId: string }
  | { readonly type: "too-few-came-or-went"; readonly roundId: string };

/**
 * `again` is null, or the dead round whose committed numbers must be contributed once more just as
 * they were: any correction in between would show as a difference.
 */
export type LedgerVerdict = { readonly again: LedgerEntry | null };

/**
 * Whether a node may take part in a round, by what it contributed before (federation design 2.4):
 * each table once for a day in time, so no rerun without somebody (attack 4), no overlapping period
 * and no parts beside their sum; within a calendar year the organisations are the same or differ by
 * three legal groups (attack 10); never behind the signed log, nor in a round that a restored backup
 * may have forgotten (2.7).
 */
export function mayContribute(
  ledger: Ledger,
  roundPlan: RoundPlan,
): Result<LedgerVerdict, LedgerRefusal> {
  const { roundId, period, isRehearsal, logHead } = roundPlan;
  if (ledger.missing.length > 0)
    return err({ type: "log-behind", roundIds: ledger.missing.map((each) => each.roundId) });
  if (logHead !== noHash && !ledger.heads.includes(logHead)) return err({ type: "log-unknown" });
  if (ledger.entries.some((entry) => entry.roundId === roundId))
    return err({ type: "round-over", roundId });
  if (isFromBeforePutBack(ledger, roundPlan)) return err({ type: "from-before-put-back", roundId });
  if (isRehearsal) return ok({ again: null });
  const before = ledger.entries.filter(
    (entry) => !entry.isRehearsal && mayBeKnown(entry) && isAboutSame(entry, roundPlan),
  );
  let again: LedgerEntry | null = null;
  for (const entry of before) {
    const refusal = overlaps(entry.period, period)
      ? rerunProblem(entry, roundPlan)
      : rosterProblem(entry, roundPlan);
    if (refusal !== null) return err(refusal);
    if (overlaps(entry.period, period)) again = entry;
  }
  return ok({ again });
}

/** What a node says to the hub about it; no more than the kind of reason. */
export function declineFor({ type }: LedgerRefusal): DeclineReason {
  if (type === "log-behind" || type === "log-unknown" || type === "from-before-put-back")
    return "log-behind";
  return type === "too-few-came-or-went" ? "roster-changed" : "already-contributed";
}

/** A dead round of which this node gave no mask away never opens: it is as if it never was. */
const mayBeKnown = ({ status, released }: LedgerEntry) => status !== "dead" || released.length > 0;

function isAboutSame({ lineages }: LedgerEntry, { plan }: RoundPlan): boolean {
  const asked = lineagesOf(plan);
  return lineages.some((lineage) => lineage === everyLineage || asked.includes(lineage));
}

const overlaps = (one: Period, other: Period) => one.from <= other.until && other.from <= one.until;

function rerunProblem(entry: LedgerEntry, asked: RoundPlan): LedgerRefusal | null {
  const { roundId, period, status, contribution } = entry;
  if (period.from !== asked.period.from || period.until !== asked.period.until)
    return { type: "period-overlaps", roundId, period };
  const isSamePlan = entry.planHash === planHash(asked.plan);
  if (status !== "dead" || contribution === null || !isSamePlan)
    return { type: "already-contributed", roundId };
  const ids = (roster: readonly { readonly organisationId: string }[]) =>
    roster
      .map(({ organisationId }) => organisationId)
      .toSorted()
      .join();
  return ids(entry.roster) === ids(asked.roster) ? null : { type: "rerun-with-others", roundId };
}

function rosterProblem({ roundId, period, roster }: LedgerEntry, asked: RoundPlan) {
  const isSameYear = period.from.slice(0, 4) === asked.period.from.slice(0, 4);
  const changed = changedGroups(roster, asked.roster).size;
  return isSameYear && changed > 0 && changed < leastBatch
    ? ({ type: "too-few-came-or-went", roundId } as const)
    : null;
}
