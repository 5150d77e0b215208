import type { Result } from "@nabij/domain";
import { Temporal } from "temporal-polyfill";
import type { BenchmarkPlan, Period } from "../plan/plan.ts";
import { planHash } from "../plan/plan-hash.ts";
import { looserThan, type Thresholds } from "../plan/thresholds.ts";
import { declineFor, type LedgerRefusal, type LedgerVerdict } from "../trust/may-contribute.ts";
import { type Pinned, rosterProblem } from "../trust/pinned.ts";
import { clockMinutes } from "../trust/put-back.ts";
import type { DeclineReason, RoundPlan } from "./message.ts";

/** What an organisation holds a round plan against: all of it its own, none of it the hub's. */
export type PlanFacts = {
  readonly organisationId: string;
  /** Hashes (`planHash`) of the plans it takes part in. */
  readonly allowedPlanHashes: readonly string[];
  /** The least it accepts; a plan may be stricter. */
  readonly floors: Thresholds;
  /** The organisations and keys it accepted before, itself among them, and whom it trusts. */
  readonly pinned: Pinned;
  /** What its ledger says of this plan, period, roster and log head (`mayContribute`). */
  readonly ledgerVerdict: Result<LedgerVerdict, LedgerRefusal>;
  /** ISO date of its own place, and ISO moment with a Z. */
  readonly today: string;
  readonly now: string;
};

/** Why an organisation takes no part in a round; undefined when it does (design 2.2, step 0). */
export function declineReasonFor(
  roundPlan: RoundPlan,
  facts: PlanFacts,
): DeclineReason | undefined {
  const { plan, period } = roundPlan;
  if (!facts.allowedPlanHashes.includes(planHash(plan))) return "plan-unknown";
  if (looserThan(plan.thresholds, facts.floors).length > 0) return "thresholds-below-floor";
  const problem = problemOfRoster(roundPlan, facts);
  if (problem !== null) return problem;
  if (!isWholePeriod(plan.period, period) || period.until >= facts.today)
    return "period-not-closed";
  if (!facts.ledgerVerdict.ok) return declineFor(facts.ledgerVerdict.error);
  return isOpenAt(roundPlan, facts.now) ? undefined : "clock";
}

/** What is wrong with who takes part: keys that are not pinned, or too few trusted (attack 5). */
function problemOfRoster(
  { roster }: RoundPlan,
  { pinned, organisationId, floors }: PlanFacts,
): DeclineReason | null {
  const own = pinned.roster.members.find((member) => member.organisationId === organisationId);
  return rosterProblem(pinned, own?.identityKey ?? "", roster, floors.organisations);
}

/** Whether a period is one whole quarter or half-year: periods that overlap cannot be asked. */
function isWholePeriod(length: BenchmarkPlan["period"], { from, until }: Period): boolean {
  const months = length === "kwartaal" ? 3 : 6;
  const start = Temporal.PlainDate.from(from);
  const isStart = start.day === 1 && (start.month - 1) % months === 0;
  return isStart && start.add({ months }).subtract({ days: 1 }).toString() === until;
}

function isOpenAt({ openedAt, closesAt }: RoundPlan, now: string): boolean {
  const moment = Date.parse(now);
  return moment >= Date.parse(openedAt) - clockMinutes * 60_000 && moment < Date.parse(closesAt);
}
