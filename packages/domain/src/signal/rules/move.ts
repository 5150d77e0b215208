import type { Placement } from "../../placement/placement.ts";
import { addDays, daysBetween, isCurrent, type PlainDate } from "../../plain-date/plain-date.ts";
import { dayAfter, daysOf, edgesOf } from "../change-days.ts";
import { chronological } from "../chronological.ts";
import type { SignalRule, TrajectoryFacts } from "../signal.ts";
import { aboutPlacements, byBegin, isAtHome } from "./place.ts";

/** G10: after a move nobody at the new place confirmed having read the explanatory analysis (S7). */
export const analysisDidNotTravel: SignalRule = {
  find: ({ placements, explanatoryAnalyses }, at, limit) => {
    if (placements.length < 2 || explanatoryAnalyses.length === 0) return null;
    const movedOn = lastMoveOn(placements, at);
    if (movedOn === null || isReadSince(explanatoryAnalyses, movedOn, at)) return null;
    const taken = explanatoryAnalyses.filter(({ date }) => date <= movedOn);
    const arrived = placements.filter((one) => one.from === movedOn && isCurrent(one, at));
    if (taken.length === 0 || arrived.length === 0) return null;
    const dueDate = addDays(movedOn, limit("days"));
    if (at <= dueDate) return null;
    const analysis = chronological(taken, ({ date }) => date).slice(-1);
    return {
      evidence: {
        movedOn,
        analysisOf: analysis[0]?.date ?? null,
        dueDate,
        daysLate: daysBetween(dueDate, at),
      },
      about: [
        ...analysis.map(({ id }) => ({ kind: "explanatoryAnalysis", id }) as const),
        ...aboutPlacements(arrived),
      ],
    };
  },
  changesOn: ({ placements, explanatoryAnalyses }, limit) => {
    if (placements.length < 2 || explanatoryAnalyses.length === 0) return [];
    return [
      ...placements.flatMap((one) => [...edgesOf(one), dayAfter(addDays(one.from, limit("days")))]),
      ...explanatoryAnalyses.flatMap(({ date, readReceipts }) => [
        date,
        ...readReceipts.map(({ on }) => on),
      ]),
    ];
  },
};

/** G37: moved from one place to the next, and the file did not come along. */
export const transferWithoutFile: SignalRule = {
  find: ({ placements }, at, limit) => {
    if (placements.length < 2) return null;
    const before = addDays(at, -limit("days"));
    const late = placements.filter(
      (one) =>
        one.from < before &&
        isCurrent(one, at) &&
        lacksFile(one, at) &&
        followsAPlace(one, placements),
    );
    const [first] = byBegin(late);
    if (first === undefined) return null;
    const dueDate = addDays(first.from, limit("days"));
    return {
      evidence: { movedOn: first.from, dueDate, daysLate: daysBetween(dueDate, at) },
      about: aboutPlacements(late),
    };
  },
  changesOn: ({ placements }, limit) =>
    placements
      .filter((one) => !isAtHome(one) && followsAPlace(one, placements))
      .flatMap((one) => [
        ...edgesOf(one),
        dayAfter(addDays(one.from, limit("days"))),
        ...daysOf(one.fileReceivedOn),
      ]),
};

/** The day the latest placement began, if another one began before it. */
function lastMoveOn(placements: readonly Placement[], at: PlainDate): PlainDate | null {
  let last: PlainDate | null = null;
  let earliest: PlainDate | null = null;
  for (const { from } of placements) {
    if (from > at) continue;
    if (last === null || last < from) last = from;
    if (earliest === null || from < earliest) earliest = from;
  }
  return last === earliest ? null : last;
}

function isReadSince(
  analyses: TrajectoryFacts["explanatoryAnalyses"],
  movedOn: PlainDate,
  at: PlainDate,
): boolean {
  return analyses.some(
    ({ date, readReceipts }) =>
      date <= at && readReceipts.some(({ on }) => movedOn <= on && on <= at),
  );
}

function lacksFile(one: Placement, at: PlainDate): boolean {
  return !isAtHome(one) && (one.fileReceivedOn === null || one.fileReceivedOn > at);
}

/** Whether an earlier place, other than home, has a file to hand over. */
function followsAPlace({ from }: Placement, placements: readonly Placement[]): boolean {
  return placements.some((other) => other.from < from && !isAtHome(other));
}
