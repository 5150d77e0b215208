import type { Evaluation } from "../../evaluation/evaluation.ts";
import { addDays, addMonths, daysBetween, type PlainDate } from "../../plain-date/plain-date.ts";
import type { RecordReference } from "../../record/records.ts";
import { dayAfter, outOfSightOn } from "../change-days.ts";
import { latest } from "../chronological.ts";
import type { SignalRule } from "../signal.ts";

/** G4: later than three months after the last evaluation, or after the start when there is none. */
export const evaluationOverdue: SignalRule = {
  find: ({ trajectory, evaluations }, at, limit) => {
    const last = latest(evaluations, dateOf, at);
    const referenceDate = last?.date ?? trajectory.startDate;
    const dueDate = addMonths(referenceDate, limit("months"));
    if (at <= dueDate) return null;
    return {
      evidence: {
        lastEvaluation: last?.date ?? null,
        referenceDate,
        dueDate,
        daysLate: daysBetween(dueDate, at),
      },
      about: last ? [{ kind: "evaluation", id: last.id }] : [trajectoryReference(trajectory)],
    };
  },
  changesOn: ({ trajectory, evaluations }, limit, after) => {
    const since = addMonths(after, -limit("months"));
    const overdueOn = (date: PlainDate) => dayAfter(addMonths(date, limit("months")));
    return [
      overdueOn(trajectory.startDate),
      ...evaluations
        .filter(({ date }) => date >= since)
        .flatMap(({ date }) => [date, overdueOn(date)]),
    ];
  },
};

/** G5: no evaluation at all, and later than 21 days after the start. */
export const noEvaluationAfterThreeWeeks: SignalRule = {
  find: ({ trajectory, evaluations }, at, limit) => {
    const { startDate } = trajectory;
    const dueDate = addDays(startDate, limit("days"));
    if (at <= dueDate) return null;
    if (evaluations.some(({ date }) => startDate <= date && date <= at)) return null;
    return {
      evidence: { startDate, dueDate, daysLate: daysBetween(dueDate, at) },
      about: [trajectoryReference(trajectory)],
    };
  },
  changesOn: ({ trajectory, evaluations }, limit) => [
    dayAfter(addDays(trajectory.startDate, limit("days"))),
    ...evaluations.map(dateOf),
  ],
};

/** G8: longer than twelve months, and none of those twelve with an independent expert. */
export const noIndependentExpert: SignalRule = {
  find: ({ trajectory, evaluations }, at, limit) => {
    const months = limit("months");
    const { startDate } = trajectory;
    if (at <= addMonths(startDate, months)) return null;
    const last = latest(evaluations, withExpertOn, at);
    const after = addMonths(at, -months);
    if (last !== undefined && last.date > after) return null;
    return {
      evidence: { startDate, lastWithExpert: last?.date ?? null, lookedBackTo: after },
      about: last ? [{ kind: "evaluation", id: last.id }] : [trajectoryReference(trajectory)],
    };
  },
  changesOn: ({ trajectory, evaluations }, limit, after) => {
    const since = addMonths(after, -limit("months"));
    return [
      dayAfter(addMonths(trajectory.startDate, limit("months"))),
      ...evaluations
        .filter(({ date, independentExpert }) => independentExpert === true && date > since)
        .flatMap(({ date }) => [date, outOfSightOn(date, limit("months"))]),
    ];
  },
};

function dateOf({ date }: Evaluation): PlainDate {
  return date;
}

function withExpertOn({ date, independentExpert }: Evaluation): PlainDate | null {
  return independentExpert === true ? date : null;
}

function trajectoryReference({ id }: { readonly id: string }): RecordReference {
  return { kind: "trajectory", id };
}
