import type { Placement } from "../../placement/placement.ts";
import { addMonths, daysBetween, isCurrent, type PlainDate } from "../../plain-date/plain-date.ts";
import { dayAfter, edgesOf, outOfSightOn } from "../change-days.ts";
import { chronological } from "../chronological.ts";
import type { SignalRule } from "../signal.ts";
import { aboutPlacements, isAtHome } from "./place.ts";

/** G35: a young person placed voluntarily, and nobody looked whether home is possible (S15). */
export const voluntaryPlacementWithoutReview: SignalRule = {
  find: ({ placements }, at, limit) => {
    const stays = placements.filter((one) => isVoluntaryAway(one) && isCurrent(one, at));
    if (stays.length === 0) return null;
    const late = stays.flatMap((placement) => {
      const lastReview = lastReviewed(placement, at);
      const dueDate = addMonths(lastReview ?? placement.from, limit("months"));
      return at > dueDate ? [{ id: placement.id, placement, lastReview, dueDate }] : [];
    });
    const [first] = chronological(late, ({ dueDate }) => dueDate);
    if (first === undefined) return null;
    const { placement, lastReview, dueDate } = first;
    return {
      evidence: {
        since: placement.from,
        lastReview,
        dueDate,
        daysLate: daysBetween(dueDate, at),
      },
      about: aboutPlacements(late.map((one) => one.placement)),
    };
  },
  changesOn: ({ placements }, limit) =>
    placements
      .filter(isVoluntaryAway)
      .flatMap((one) => [
        ...edgesOf(one),
        ...[one.from, ...one.homeReviews.map(({ on }) => on)].flatMap((day) => [
          day,
          dayAfter(addMonths(day, limit("months"))),
        ]),
      ]),
};

/** G38: refused as too complex again and again; says something about the places, not the person. */
export const repeatedRefusals: SignalRule = {
  find: ({ placements }, at, limit) => {
    const begun = placements.filter(
      ({ from, refusals }) => from <= at && refusals.some(isTooComplex),
    );
    if (begun.length === 0) return null;
    const after = addMonths(at, -limit("months"));
    const counts = (one: Refusal) => isTooComplex(one) && after < one.on && one.on <= at;
    const refusedOn = begun.flatMap(({ refusals }) => refusals.filter(counts).map(({ on }) => on));
    if (refusedOn.length === 0 || refusedOn.length < limit("refusals")) return null;
    return {
      evidence: {
        refusals: refusedOn.length,
        lookedBackTo: after,
        lastOn: refusedOn.toSorted().at(-1) ?? null,
      },
      about: aboutPlacements(begun.filter(({ refusals }) => refusals.some(counts))),
    };
  },
  changesOn: ({ placements }, limit) =>
    placements.flatMap(({ from, refusals }) => {
      const complex = refusals.filter(isTooComplex);
      if (complex.length === 0) return [];
      return [from, ...complex.flatMap(({ on }) => [on, outOfSightOn(on, limit("months"))])];
    }),
};

type Refusal = Placement["refusals"][number];

function isTooComplex({ reason }: Refusal): boolean {
  return reason === "te-complex";
}

function isVoluntaryAway(one: Placement): boolean {
  return one.basis === "vrijwillig" && !isAtHome(one);
}

/** The last look at going home in this stay; one from before it does not count. */
function lastReviewed({ from, homeReviews }: Placement, at: PlainDate): PlainDate | null {
  let last: PlainDate | null = null;
  for (const { on } of homeReviews) {
    if (from <= on && on <= at && (last === null || last < on)) last = on;
  }
  return last;
}
