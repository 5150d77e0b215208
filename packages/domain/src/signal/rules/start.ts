import type { ExplanatoryAnalysis } from "../../explanatory-analysis/explanatory-analysis.ts";
import { isGoalAgreed } from "../../opbouw/opbouw.ts";
import { addMonths, daysBetween, type PlainDate } from "../../plain-date/plain-date.ts";
import { reasonsUnknown } from "../../trajectory/trajectory.ts";
import { dayAfter, daysOf } from "../change-days.ts";
import { latest } from "../chronological.ts";
import type { SignalRule } from "../signal.ts";

/** G1: nobody can say any more why it began: no reason recorded, or the team says so. */
export const startReasonsUnknown: SignalRule = {
  find: ({ trajectory }) => {
    if (!reasonsUnknown(trajectory)) return null;
    const { startReasons, startReasonsKnown } = trajectory;
    return {
      evidence: { reasons: startReasons, known: startReasonsKnown },
      about: [{ kind: "trajectory", id: trajectory.id }],
    };
  },
  changesOn: () => [],
};

/** G3: meant to be temporary, but without a goal that has begun or without a planned end. */
export const noGoalOrDuration: SignalRule = {
  find: ({ trajectory, goals }, at) => {
    if (trajectory.type === "langdurig-structureel") return null;
    const hasGoal = goals.some((goal) => isGoalAgreed(goal, at));
    if (hasGoal && trajectory.plannedEndDate !== null) return null;
    const missing = [
      ...(hasGoal ? [] : ["goal"]),
      ...(trajectory.plannedEndDate === null ? ["plannedEndDate"] : []),
    ];
    return { evidence: { missing }, about: [{ kind: "trajectory", id: trajectory.id }] };
  },
  changesOn: ({ goals }) => goals.map(({ startDate }) => startDate),
};

/** G6: no investigation yet, and later than one month after the start. */
export const noInvestigationAfterOneMonth: SignalRule = {
  find: ({ trajectory }, at, limit) => {
    const { startDate, investigatedOn } = trajectory;
    if (investigatedOn !== null && investigatedOn <= at) return null;
    const dueDate = addMonths(startDate, limit("months"));
    if (at <= dueDate) return null;
    return {
      evidence: { startDate, dueDate, daysLate: daysBetween(dueDate, at) },
      about: [{ kind: "trajectory", id: trajectory.id }],
    };
  },
  changesOn: ({ trajectory: { startDate, investigatedOn } }, limit) =>
    daysOf(dayAfter(addMonths(startDate, limit("months"))), investigatedOn),
};

/** G9: no explanatory analysis, or the latest one is older than twelve months. */
export const explanatoryAnalysisMissingOrOld: SignalRule = {
  find: ({ client, explanatoryAnalyses }, at, limit) => {
    const last = latest(explanatoryAnalyses, madeOn, at);
    const dueDate = last === undefined ? null : addMonths(last.date, limit("months"));
    if (dueDate !== null && at <= dueDate) return null;
    return {
      evidence: { lastAnalysis: last?.date ?? null, dueDate },
      about: last
        ? [{ kind: "explanatoryAnalysis", id: last.id }]
        : [{ kind: "client", id: client.id }],
    };
  },
  changesOn: ({ explanatoryAnalyses }, limit, after) => {
    const since = addMonths(after, -limit("months"));
    return explanatoryAnalyses
      .filter(({ date }) => date >= since)
      .flatMap(({ date }) => [date, dayAfter(addMonths(date, limit("months")))]);
  },
};

/** G28: the planned end has passed. */
export const longerThanPlanned: SignalRule = {
  find: ({ trajectory }, at) => {
    const { plannedEndDate } = trajectory;
    if (plannedEndDate === null || plannedEndDate >= at) return null;
    return {
      evidence: { plannedEndDate, daysLate: daysBetween(plannedEndDate, at) },
      about: [{ kind: "trajectory", id: trajectory.id }],
    };
  },
  changesOn: ({ trajectory: { plannedEndDate } }) =>
    plannedEndDate === null ? [] : [dayAfter(plannedEndDate)],
};

function madeOn({ date }: ExplanatoryAnalysis): PlainDate {
  return date;
}
