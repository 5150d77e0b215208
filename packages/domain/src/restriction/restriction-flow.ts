import { addDays, addMonths, isCurrent, type PlainDate } from "../plain-date/plain-date.ts";
import type { Restriction } from "./restriction.ts";

/** Restrictions begun and ended in a stretch of days, and how many were in force on its last day. */
type Moved = { readonly begun: number; readonly ended: number; readonly inForce: number };

/** A quarter with both sides of trap 7: the one-to-one that is itself a restriction, and the others. */
export type RestrictionQuarter = {
  /** `2026-Q4`. */
  readonly quarter: string;
  readonly from: PlainDate;
  /** The last day counted: of the quarter, or the day asked for when that comes first. */
  readonly until: PlainDate;
  readonly others: Moved;
  readonly oneToOne: Moved;
  /** Others that ended because one-to-one came instead: they fell on one side and rose on the other. */
  readonly replaced: number;
};

/**
 * What begun and ended per quarter, the last `count` quarters through day `at`, oldest first. A
 * restriction ends on the day after its last day; what lies after `at` has not happened yet.
 */
export function restrictionFlow(
  restrictions: readonly Restriction[],
  at: PlainDate,
  count: number,
): readonly RestrictionQuarter[] {
  const first = quarterStart(at);
  return Array.from({ length: count }, (_, index) =>
    quarterOf(restrictions, addMonths(first, (index - count + 1) * 3), at),
  );
}

function quarterOf(
  restrictions: readonly Restriction[],
  from: PlainDate,
  at: PlainDate,
): RestrictionQuarter {
  const lastDay = addDays(addMonths(from, 3), -1);
  const until = at < lastDay ? at : lastDay;
  const others = restrictions.filter(({ isTheOneToOneItself }) => isTheOneToOneItself !== true);
  const oneToOne = restrictions.filter(({ isTheOneToOneItself }) => isTheOneToOneItself === true);
  return {
    quarter: `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`,
    from,
    until,
    others: moved(others, from, until),
    oneToOne: moved(oneToOne, from, until),
    replaced: endedIn(others, from, until).filter(
      ({ endedBecause }) => endedBecause === "vervangen-door-1-op-1",
    ).length,
  };
}

function moved(restrictions: readonly Restriction[], from: PlainDate, until: PlainDate): Moved {
  return {
    begun: restrictions.filter((each) => from <= each.from && each.from <= until).length,
    ended: endedIn(restrictions, from, until).length,
    inForce: restrictions.filter((each) => isCurrent(each, until)).length,
  };
}

function endedIn(restrictions: readonly Restriction[], from: PlainDate, until: PlainDate) {
  return restrictions.filter((each) => {
    if (each.until === null) return false;
    const gone = addDays(each.until, 1);
    return from <= gone && gone <= until;
  });
}

function quarterStart(at: PlainDate): PlainDate {
  const month = Math.floor((Number(at.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${at.slice(0, 4)}-${String(month).padStart(2, "0")}-01`;
}
