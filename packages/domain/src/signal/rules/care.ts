import { type Intensity, staffInRatio } from "../../intensity/intensity.ts";
import { addMonths, daysBetween, isCurrent, type PlainDate } from "../../plain-date/plain-date.ts";
import { dayAfter, daysOf, edgesOf, outOfSightOn } from "../change-days.ts";
import { chronological, latest } from "../chronological.ts";
import type { SignalRule, TrajectoryFacts } from "../signal.ts";
import { lastKnown } from "./last-known.ts";

/** G24: nobody asked whether the one-to-one itself is involuntary care. Wlz only (trap 6). */
export const notTestedAsInvoluntary: SignalRule = {
  find: ({ trajectory, restrictions }, at, limit) => {
    const { id, startDate, restrictionAskedOn } = trajectory;
    if (restrictionAskedOn !== null && restrictionAskedOn <= at) return null;
    if (restrictions.some((one) => one.isTheOneToOneItself === true && one.from <= at)) return null;
    const dueDate = addMonths(startDate, limit("months"));
    if (at <= dueDate) return null;
    return {
      evidence: { startDate, dueDate, daysLate: daysBetween(dueDate, at) },
      about: [{ kind: "trajectory", id }],
    };
  },
  changesOn: ({ trajectory: { startDate, restrictionAskedOn }, restrictions }, limit) => [
    ...daysOf(dayAfter(addMonths(startDate, limit("months"))), restrictionAskedOn),
    ...restrictions.map(({ from }) => from),
  ],
};

/** What makes it unlikely that nothing happened: restrictions in force, a team that is unsure. */
function signsOfMore({ restrictions, teamContexts }: TrajectoryFacts, at: PlainDate) {
  const rated = lastKnown(teamContexts, at, "confidence");
  return {
    inForce: chronological(
      restrictions.filter((one) => isCurrent(one, at)),
      ({ from }) => from,
    ),
    unsure: rated?.confidence === "laag" ? [rated] : [],
  };
}

/** G26: incidents that were not reported, or none at all where there are signs of more (trap 8). */
export const incidentsUnderReported: SignalRule = {
  find: (facts, at, limit) => {
    const { incidents, trajectory } = facts;
    const { inForce, unsure } = signsOfMore(facts, at);
    const signs = inForce.length + unsure.length > 0;
    if (!signs && !incidents.some(({ reported }) => reported === false)) return null;
    const since = addMonths(at, -limit("months"));
    const recent = incidents.filter(({ date }) => since < date && date <= at);
    const kept = recent.filter(({ reported }) => reported === false);
    const quiet =
      signs && recent.length === 0 && addMonths(trajectory.startDate, limit("months")) <= at;
    if (kept.length === 0 && !quiet) return null;
    return {
      evidence: {
        since,
        incidents: recent.length,
        notReported: kept.length,
        injuriesNotReported: kept.filter(({ injury }) => injury === true).length,
        restrictions: quiet ? inForce.length : 0,
        lowConfidenceOn: quiet ? (unsure[0]?.date ?? null) : null,
      },
      about: quiet
        ? [
            ...inForce.map(({ id }) => ({ kind: "restriction" as const, id })),
            ...unsure.map(({ id }) => ({ kind: "teamContext" as const, id })),
          ]
        : chronological(kept, ({ date }) => date).map(({ id }) => ({ kind: "incident", id })),
    };
  },
  changesOn: ({ trajectory, incidents, restrictions, teamContexts }, limit, after) => {
    const since = addMonths(after, -limit("months"));
    return [
      addMonths(trajectory.startDate, limit("months")),
      ...incidents
        .filter(({ date }) => since < date)
        .flatMap(({ date }) => [date, outOfSightOn(date, limit("months"))]),
      ...restrictions.flatMap(edgesOf),
      ...teamContexts.map(({ date }) => date),
    ];
  },
};

/** The number of staff of a record; 0 where it is unknown. */
const staff = ({ ratio }: Intensity) => (ratio === null ? 0 : staffInRatio(ratio));

/** The last time before `one` that fewer staff were there at once. */
function fewerBefore(one: Intensity, intensities: readonly Intensity[]): Intensity | undefined {
  const fewer = intensities.filter(
    (other) => other.ratio !== null && other.from < one.from && staff(other) < staff(one),
  );
  return chronological(fewer, ({ from }) => from).at(-1);
}

/** G30: more staff at once than before, or more than one at once and meant to stay that way. */
export const ratioCreep: SignalRule = {
  find: ({ intensities }, at) => {
    const crept = intensities.filter(
      (one) =>
        staff(one) > 1 &&
        isCurrent(one, at) &&
        (one.isMeantToStay === true || fewerBefore(one, intensities) !== undefined),
    );
    const now = chronological(crept, ({ from }) => from).at(-1);
    if (now === undefined) return null;
    const before = fewerBefore(now, intensities);
    return {
      evidence: {
        ratio: now.ratio,
        since: now.from,
        earlierRatio: before?.ratio ?? null,
        isMeantToStay: now.isMeantToStay === true,
      },
      about: [...(before ? [before] : []), now].map(({ id }) => ({ kind: "intensity", id })),
    };
  },
  changesOn: ({ intensities }) => intensities.flatMap(edgesOf),
};

/** G39: the last evaluation names no disadvantage, or was not asked about a second time (S33). */
export const onlyPositiveImpact: SignalRule = {
  find: ({ evaluations }, at) => {
    const last = latest(evaluations, ({ date }) => date, at);
    if (last === undefined || last.impacts.length === 0) return null;
    const negative = last.impacts.filter(({ direction }) => direction === "negatief").length;
    const missing = [
      ...(negative === 0 ? ["negativeImpact"] : []),
      ...(last.probed === true ? [] : ["probed"]),
    ];
    if (missing.length === 0) return null;
    return {
      evidence: {
        lastEvaluation: last.date,
        positive: last.impacts.length - negative,
        negative,
        missing,
      },
      about: [{ kind: "evaluation", id: last.id }],
    };
  },
  changesOn: ({ evaluations }) => evaluations.map(({ date }) => date),
};
