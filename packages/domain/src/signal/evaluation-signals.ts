import type { Evaluation } from "../evaluation/evaluation.ts";
import { addDays, addMonths, daysBetween, type PlainDate } from "../plain-date/plain-date.ts";
import type { RecordReference } from "../record/records.ts";
import { chronological } from "./chronological.ts";
import type { SignalRule } from "./signal.ts";
import { threshold } from "./signal-definition.ts";

/** G4: later than three months after the last evaluation, or after the start when there is none. */
export const evaluationOverdue: SignalRule = ({ trajectory, evaluations }, at) => {
  const last = latest(evaluations, at);
  const referenceDate = last?.date ?? trajectory.startDate;
  const dueDate = addMonths(referenceDate, threshold("G4", "months"));
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
};

/** G5: no evaluation at all, and later than 21 days after the start. */
export const noEvaluationAfterThreeWeeks: SignalRule = ({ trajectory, evaluations }, at) => {
  const { startDate } = trajectory;
  const dueDate = addDays(startDate, threshold("G5", "days"));
  const evaluated = evaluations.some(({ date }) => startDate <= date && date <= at);
  if (evaluated || at <= dueDate) return null;
  return {
    evidence: { startDate, dueDate, daysLate: daysBetween(dueDate, at) },
    about: [trajectoryReference(trajectory)],
  };
};

/** G8: longer than twelve months, and none of those twelve with an independent expert. */
export const noIndependentExpert: SignalRule = ({ trajectory, evaluations }, at) => {
  const months = threshold("G8", "months");
  const { startDate } = trajectory;
  if (at <= addMonths(startDate, months)) return null;
  const withExpert = evaluations.filter(({ independentExpert }) => independentExpert === true);
  const last = latest(withExpert, at);
  const after = addMonths(at, -months);
  if (last !== undefined && last.date > after) return null;
  return {
    evidence: { startDate, lastWithExpert: last?.date ?? null, lookedBackTo: after },
    about: last ? [{ kind: "evaluation", id: last.id }] : [trajectoryReference(trajectory)],
  };
};

function latest(evaluations: readonly Evaluation[], at: PlainDate): Evaluation | undefined {
  const held = evaluations.filter(({ date }) => date <= at);
  return chronological(held, ({ date }) => date).at(-1);
}

function trajectoryReference({ id }: { readonly id: string }): RecordReference {
  return { kind: "trajectory", id };
}
