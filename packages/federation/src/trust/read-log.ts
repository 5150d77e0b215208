import type { BenchmarkPlan } from "../plan/plan.ts";
import type { RosterMember } from "../round/message.ts";
import { closeRound, everyLineage, type Ledger, type LedgerEntry, lineagesOf } from "./ledger.ts";
import { emptyLog, type LoggedRound, type LogHead, type VerifiedLog } from "./log.ts";

/** How far the ledger has read the log: the place from which to ask and to verify the rest. */
export function logHeadOf({ heads }: Ledger): LogHead {
  const hash = heads.at(-1);
  return hash === undefined ? emptyLog : { length: heads.length, hash };
}

/**
 * Takes a verified stretch of the log into the ledger. An own round that the log knows and the
 * ledger does not can only mean that the ledger was put back from a backup: it is then missing, and
 * `mayContribute` refuses until an administrator confirms (`confirmMissing`).
 */
export function readLog(ledger: Ledger, ownId: string, { links, hashes }: VerifiedLog): Ledger {
  let next: Ledger = { ...ledger, heads: [...ledger.heads, ...hashes] };
  for (const { entry } of links) {
    if (entry.type !== "round-published" && entry.type !== "round-aborted") continue;
    const { round } = entry;
    if (!round.participants.includes(ownId)) continue;
    next = next.entries.some(({ roundId }) => roundId === round.roundId)
      ? closeRound(next, round.roundId, entry.type === "round-published" ? "published" : "dead")
      : { ...next, missing: withoutRehearsals([...next.missing, round]) };
  }
  return next;
}

const withoutRehearsals = (rounds: readonly LoggedRound[]) =>
  rounds.filter(({ isRehearsal }) => !isRehearsal);

/** Where to look up what a lost round was about. */
export type KnownHere = {
  readonly planOf: (planHash: string) => BenchmarkPlan | undefined;
  readonly roster: readonly RosterMember[];
};

/**
 * An administrator confirms that rounds were lost with a backup. They count from now on as opened,
 * all of them: what was contributed then cannot be contributed again. A plan that nobody has any
 * more counts as every table; organisations that nobody knows count as one group.
 */
export function confirmMissing(ledger: Ledger, known: KnownHere, at: string): Ledger {
  const groups = new Map(known.roster.map((member) => [member.organisationId, member.legalGroup]));
  const found = ledger.missing.map((round): LedgerEntry => {
    const plan = known.planOf(round.planHash);
    const { participants, ...rest } = round;
    return {
      ...rest,
      lineages: plan === undefined ? [everyLineage] : [...lineagesOf(plan)],
      roster: participants.map((organisationId) => ({
        organisationId,
        legalGroup: groups.get(organisationId) ?? "?",
      })),
      status: "published",
      released: ["gate", "clients", "squares", "bands"],
      contribution: null,
      at,
    };
  });
  return { ...ledger, entries: [...ledger.entries, ...found], missing: [] };
}
