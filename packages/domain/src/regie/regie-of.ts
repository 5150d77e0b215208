import { addDays, daysBetween, isCurrent, type PlainDate } from "../plain-date/plain-date.ts";
import { type RegieAssignment, RegieRole } from "./regie.ts";

/** A stretch of days without a holder, both ends counted. */
export type RegieGap = {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly days: number;
};

/**
 * What asks attention in a role: nobody holds it, or several do and not exactly one of them
 * answers for it (trap 9).
 */
export type RegieProblem = "niemand" | "niemand-aanspreekbaar" | "meer-dan-een-aanspreekbaar";

/** One role on a day: who holds it, who answers for it, and who was asked to take it over. */
export type RegieOfRole = {
  readonly role: RegieRole;
  /** Who holds it on the day, longest first. */
  readonly holders: readonly RegieAssignment[];
  /** The one who answers for it; null while there is a problem. */
  readonly accountable: RegieAssignment | null;
  readonly problem: RegieProblem | null;
  /** Asked to take it over, and not yet said yes. */
  readonly pending: readonly RegieAssignment[];
};

/**
 * Whether the receiver of a handover has not said yes yet. Such an assignment is stored with the
 * agreed day as `from`, but holds nothing: the holder before it runs on until the acceptance, so
 * that G12, which counts every assignment from its `from` on, never sees a role held by nobody else.
 */
export function isPendingHandover({ takenOverFromId, acceptedOn }: RegieAssignment): boolean {
  return takenOverFromId !== null && acceptedOn === null;
}

/** The three roles of one trajectory on day `at` (S9, G12). An assignment without a role fills none. */
export function regieOf(
  assignments: readonly RegieAssignment[],
  at: PlainDate,
): readonly RegieOfRole[] {
  return RegieRole.options.map((role) => {
    const ofRole = assignments
      .filter(({ regieRole }) => regieRole === role)
      .toSorted((a, b) => a.from.localeCompare(b.from));
    const holders = ofRole.filter((each) => !isPendingHandover(each) && isCurrent(each, at));
    const [accountable, ...others] = accountableAmong(holders);
    const isClear = accountable !== undefined && others.length === 0;
    return {
      role,
      holders,
      accountable: isClear ? accountable : null,
      problem: isClear ? null : problemOf(holders.length, others.length),
      pending: ofRole.filter(isPendingHandover),
    };
  });
}

/** Who holds a role alone answers for it; of joint holders only who is recorded to. */
function accountableAmong(holders: readonly RegieAssignment[]): readonly RegieAssignment[] {
  return holders.length === 1 ? holders : holders.filter(({ isAccountable }) => isAccountable);
}

function problemOf(holders: number, others: number): RegieProblem {
  if (holders === 0) return "niemand";
  return others > 0 ? "meer-dan-een-aanspreekbaar" : "niemand-aanspreekbaar";
}

/**
 * Per role the stretches from `from` through `until` that nobody held it, oldest first (S9).
 * Who was asked and has not accepted holds nothing. Empty when `until` lies before `from`.
 */
export function regieGaps(
  assignments: readonly RegieAssignment[],
  from: PlainDate,
  until: PlainDate,
): Readonly<Record<RegieRole, readonly RegieGap[]>> {
  const gapsOf = (role: RegieRole) =>
    uncovered(
      assignments.filter((each) => each.regieRole === role && !isPendingHandover(each)),
      from,
      until,
    );
  return {
    procesregie: gapsOf("procesregie"),
    behandelregie: gapsOf("behandelregie"),
    casusregie: gapsOf("casusregie"),
  };
}

function uncovered(
  held: readonly RegieAssignment[],
  from: PlainDate,
  until: PlainDate,
): readonly RegieGap[] {
  const gaps: RegieGap[] = [];
  let free = from;
  for (const period of held.toSorted((a, b) => a.from.localeCompare(b.from))) {
    if (period.from > until) break;
    if (free < period.from) gaps.push(aGap(free, addDays(period.from, -1)));
    if (period.until === null) return gaps;
    const next = addDays(period.until, 1);
    if (next > free) free = next;
  }
  if (free <= until) gaps.push(aGap(free, until));
  return gaps;
}

function aGap(from: PlainDate, until: PlainDate): RegieGap {
  return { from, until, days: daysBetween(from, until) + 1 };
}
