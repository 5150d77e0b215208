import { hoursFromHundredths, hundredths } from "../../hours/hours.ts";
import {
  addDays,
  isCurrent,
  lastCompleteWeeks,
  lastSunday,
  mondayOfWeek,
  weekKey,
  weekOrder,
} from "../../plain-date/plain-date.ts";
import { edgesOf } from "../change-days.ts";
import { chronological } from "../chronological.ts";
import type { SignalRule, TrajectoryFacts } from "../signal.ts";

/** G23: a restriction in force without a recorded legal basis. The product judges nothing. */
export const restrictionWithoutLegalBasis: SignalRule = {
  find: ({ restrictions }, at) => {
    const isBare = (one: Restriction) => one.legalBasis === null && isCurrent(one, at);
    if (!restrictions.some(isBare)) return null;
    const bare = chronological(restrictions.filter(isBare), ({ from }) => from);
    const [oldest] = bare;
    return {
      evidence: {
        restrictions: bare.length,
        forms: bare.flatMap(({ form }) => form ?? []),
        since: oldest?.from ?? null,
      },
      about: bare.map(({ id }) => ({ kind: "restriction", id })),
    };
  },
  changesOn: ({ restrictions }) =>
    restrictions.filter(({ legalBasis }) => legalBasis === null).flatMap(edgesOf),
};

/** G25: over the last four complete ISO weeks less than 0.9 of the planned hours was delivered. */
export const deliveredBelowPlanned: SignalRule = {
  find: ({ deliveredHours }, at, limit) => {
    if (deliveredHours.length === 0) return null;
    const sunday = lastSunday(at);
    const newest = weekOrder(sunday);
    const oldest = weekOrder(addDays(sunday, 7 - 7 * limit("weeks")));
    const isRecent = (row: Row) => oldest <= orderOf(row) && orderOf(row) <= newest;
    let planned = 0;
    let delivered = 0;
    for (const row of deliveredHours) {
      if (!isRecent(row)) continue;
      planned += hundredths(row.plannedHours);
      delivered += hundredths(row.deliveredHours);
    }
    // Whole percentages keep the comparison in integers: exactly 0.9 is not below 0.9.
    const atLeast = Math.round(limit("ratio") * 100);
    if (planned === 0 || delivered * 100 >= planned * atLeast) return null;
    const rows = chronological(deliveredHours.filter(isRecent), ({ year, week }) =>
      weekKey(year, week),
    );
    return {
      evidence: {
        weeks: lastCompleteWeeks(at, limit("weeks")).toReversed(),
        plannedHours: hoursFromHundredths(planned),
        deliveredHours: hoursFromHundredths(delivered),
        deliveredPercentage: Math.floor((delivered * 100) / planned),
      },
      about: rows.map(({ id }) => ({ kind: "deliveredHours", id })),
    };
  },
  // A week counts from its Sunday on, and no longer once it is not among the last ones.
  changesOn: ({ deliveredHours }, limit, after) => {
    const span = 7 * limit("weeks");
    const oldest = weekOrder(addDays(after, -span));
    return deliveredHours
      .filter((row) => oldest <= orderOf(row))
      .flatMap(({ year, week }) => {
        const sunday = addDays(mondayOfWeek(year, week), 6);
        return [sunday, addDays(sunday, span)];
      });
  },
};

/** The week of a row as one number that sorts. */
function orderOf({ year, week }: Row): number {
  return year * 100 + week;
}

type Restriction = TrajectoryFacts["restrictions"][number];
type Row = TrajectoryFacts["deliveredHours"][number];
