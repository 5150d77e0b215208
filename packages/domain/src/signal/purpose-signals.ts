import { addMonths, daysBetween, isCurrent, type PlainDate } from "../plain-date/plain-date.ts";
import { chronological } from "./chronological.ts";
import type { SignalRule, TrajectoryFacts } from "./signal.ts";
import { threshold } from "./signal-definition.ts";

/** G3: meant to be temporary, but without a goal that has begun or without a planned end. */
export const noGoalOrDuration: SignalRule = ({ trajectory, goals }, at) => {
  if (trajectory.type === "langdurig-structureel") return null;
  const hasGoal = goals.some(({ status, startDate }) => status !== "vervallen" && startDate <= at);
  const missing = [
    ...(hasGoal ? [] : ["goal"]),
    ...(trajectory.plannedEndDate === null ? ["plannedEndDate"] : []),
  ];
  if (missing.length === 0) return null;
  return { evidence: { missing }, about: [{ kind: "trajectory", id: trajectory.id }] };
};

/** G6: no investigation yet, and later than one month after the start. */
export const noInvestigationAfterOneMonth: SignalRule = ({ trajectory }, at) => {
  const { startDate, investigatedOn } = trajectory;
  const dueDate = addMonths(startDate, threshold("G6", "months"));
  if ((investigatedOn !== null && investigatedOn <= at) || at <= dueDate) return null;
  return {
    evidence: { startDate, dueDate, daysLate: daysBetween(dueDate, at) },
    about: [{ kind: "trajectory", id: trajectory.id }],
  };
};

/** G9: no explanatory analysis, or the latest one is older than twelve months. */
export const explanatoryAnalysisMissingOrOld: SignalRule = (facts, at) => {
  const last = latestAnalysis(facts, at);
  const dueDate = last === undefined ? null : addMonths(last.date, threshold("G9", "months"));
  if (dueDate !== null && at <= dueDate) return null;
  return {
    evidence: { lastAnalysis: last?.date ?? null, dueDate },
    about: last
      ? [{ kind: "explanatoryAnalysis", id: last.id }]
      : [{ kind: "client", id: facts.client.id }],
  };
};

/** G28: the planned end has passed. */
export const longerThanPlanned: SignalRule = ({ trajectory }, at) => {
  const { plannedEndDate } = trajectory;
  if (plannedEndDate === null || plannedEndDate >= at) return null;
  return {
    evidence: { plannedEndDate, daysLate: daysBetween(plannedEndDate, at) },
    about: [{ kind: "trajectory", id: trajectory.id }],
  };
};

/** G34: placed outside the region without both keys, the analysis and the advice of the RET. */
export const outsideRegionWithoutTwoKeys: SignalRule = (facts, at) => {
  const outside = chronological(
    facts.placements.filter(
      (placement) => placement.region === "buiten" && isCurrent(placement, at),
    ),
    ({ from }) => from,
  );
  const { retAdviceOn } = facts.trajectory;
  const missing = [
    ...(latestAnalysis(facts, at) === undefined ? ["explanatoryAnalysis"] : []),
    ...(retAdviceOn === null || retAdviceOn > at ? ["retAdvice"] : []),
  ];
  if (outside.length === 0 || missing.length === 0) return null;
  return {
    evidence: { missing, placedOn: outside.map(({ from }) => from) },
    about: outside.map(({ id }) => ({ kind: "placement", id })),
  };
};

function latestAnalysis({ explanatoryAnalyses }: TrajectoryFacts, at: PlainDate) {
  const made = explanatoryAnalyses.filter(({ date }) => date <= at);
  return chronological(made, ({ date }) => date).at(-1);
}
