import type { Goal } from "../../goal/goal.ts";
import { addMonths, daysBetween, type PlainDate } from "../../plain-date/plain-date.ts";
import type { RecordReference } from "../../record/records.ts";
import { dayAfter, daysOf, laterOf } from "../change-days.ts";
import { chronological, latest } from "../chronological.ts";
import type { SignalRule, TrajectoryFacts } from "../signal.ts";

/** G22: a running goal that does not say what shows it is reached, or by when. */
export const goalNotMeasurable: SignalRule = {
  find: ({ goals }, at) => {
    const vague = goals.filter(
      ({ status, startDate, measuredBy, targetDate }) =>
        status === "lopend" && startDate <= at && (measuredBy === null || targetDate === null),
    );
    if (vague.length === 0) return null;
    const missing = [
      ...(vague.some(({ measuredBy }) => measuredBy === null) ? ["measuredBy"] : []),
      ...(vague.some(({ targetDate }) => targetDate === null) ? ["targetDate"] : []),
    ];
    return {
      evidence: { goals: vague.length, missing },
      about: chronological(vague, ({ startDate }) => startDate).map(goalReference),
    };
  },
  changesOn: ({ goals }) => goals.map(({ startDate }) => startDate),
};

type Reached = Goal & { readonly closedOn: PlainDate };

/** How often there was an evaluation later than the day on which a goal was reached. */
function evaluationsSince({ closedOn }: Reached, facts: TrajectoryFacts, at: PlainDate): number {
  return facts.evaluations.filter(({ date }) => closedOn < date && date <= at).length;
}

/**
 * G47: a goal was reached, it was evaluated since, and the intensity is still the one of before.
 * Which way it should go the signal does not say: fewer hours is never "better" (trap 5).
 */
export const goalReachedNothingChanged: SignalRule = {
  find: (facts, at, limit) => {
    const isReached = (goal: Goal): goal is Reached =>
      goal.status === "gehaald" && goal.closedOn !== null && goal.closedOn <= at;
    const waiting = facts.goals
      .filter(isReached)
      .filter(
        (goal) =>
          evaluationsSince(goal, facts, at) >= limit("times") &&
          !facts.intensities.some(({ from }) => goal.closedOn <= from && from <= at),
      );
    const [first] = chronological(waiting, ({ closedOn }) => closedOn);
    if (first === undefined) return null;
    const since = facts.goals.filter(
      ({ startDate }) => first.closedOn <= startDate && startDate <= at,
    );
    return {
      evidence: {
        goals: waiting.length,
        reachedOn: first.closedOn,
        evaluations: evaluationsSince(first, facts, at),
        goalsBegunSince: since.length,
      },
      about: chronological(waiting, ({ closedOn }) => closedOn).map(goalReference),
    };
  },
  changesOn: ({ goals, evaluations, intensities }) => [
    ...goals.flatMap(({ closedOn }) => daysOf(closedOn)),
    ...evaluations.map(({ date }) => date),
    ...intensities.map(({ from }) => from),
  ],
};

/** G49: nothing new for months: no experience and no activity that began. */
export const nothingNew: SignalRule = {
  find: ({ trajectory, experiences, activities }, at, limit) => {
    const experience = latest(experiences, ({ date }) => date, at);
    const activity = latest(activities, ({ from }) => from, at);
    const lastNew = laterOf(experience?.date ?? "", activity?.from ?? "");
    const referenceDate = laterOf(trajectory.startDate, lastNew);
    const dueDate = addMonths(referenceDate, limit("months"));
    if (at <= dueDate) return null;
    // An experience is of the dossier: with one, only who reads the dossier sees the signal.
    const about: readonly RecordReference[] = [
      ...(experience ? [{ kind: "experience", id: experience.id } as const] : []),
      ...(activity ? [{ kind: "activity", id: activity.id } as const] : []),
    ];
    return {
      evidence: {
        lastExperience: experience?.date ?? null,
        lastActivityBegan: activity?.from ?? null,
        referenceDate,
        dueDate,
        daysLate: daysBetween(dueDate, at),
      },
      about: about.length > 0 ? about : [{ kind: "trajectory", id: trajectory.id }],
    };
  },
  changesOn: ({ trajectory, experiences, activities }, limit, after) => {
    const since = addMonths(after, -limit("months"));
    return [
      trajectory.startDate,
      ...experiences.map(({ date }) => date),
      ...activities.map(({ from }) => from),
    ]
      .filter((day) => since <= day)
      .flatMap((day) => [day, dayAfter(addMonths(day, limit("months")))]);
  },
};

const goalReference = ({ id }: Goal): RecordReference => ({ kind: "goal", id });
