import type { PlainDate } from "../../plain-date/plain-date.ts";
import { dayAfter, daysOf } from "../change-days.ts";
import { chronological } from "../chronological.ts";
import type { SignalRule, TrajectoryFacts } from "../signal.ts";

/**
 * G7: a step of the framework is overdue or off plan and the expert table was not asked: since it
 * became overdue, or at all where it is only marked as off plan.
 */
export const offPlanWithoutExpertTable: SignalRule = {
  find: ({ frameworkSteps, escalations }, at) => {
    const isStuck = (step: FrameworkStep) => {
      if (!isLate(step, at)) return false;
      const since = step.isOffPlan === true ? null : step.dueOn;
      return !escalations.some(
        ({ table, askedOn }) =>
          table === "experttafel" && askedOn <= at && (since === null || askedOn > since),
      );
    };
    if (!frameworkSteps.some(isStuck)) return null;
    const stuck = chronological(frameworkSteps.filter(isStuck), ({ dueOn }) => dueOn);
    return {
      evidence: {
        steps: stuck.map(({ title }) => title),
        dueOn: stuck.flatMap(({ dueOn }) => (dueOn !== null && dueOn < at ? [dueOn] : [])),
        offPlan: stuck.some(({ isOffPlan }) => isOffPlan === true),
      },
      about: stuck.map(({ id }) => ({ kind: "frameworkStep", id })),
    };
  },
  changesOn: ({ frameworkSteps, escalations }) => {
    if (frameworkSteps.length === 0) return [];
    const asked = escalations.filter(({ table }) => table === "experttafel");
    return [
      ...frameworkSteps.flatMap(({ dueOn, doneOn }) =>
        daysOf(dueOn === null ? null : dayAfter(dueOn), doneOn),
      ),
      ...asked.map(({ askedOn }) => askedOn),
    ];
  },
};

/** G11: decided on one-to-one care before the regional expert team had given its advice. */
export const retBypassed: SignalRule = {
  find: ({ trajectory, escalations }, at) => {
    const { id, decidedOn, decidedBy, retAdviceOn } = trajectory;
    if (decidedOn === null || decidedOn > at || decidedBy === "ret") return null;
    if (retAdviceOn !== null && retAdviceOn <= decidedOn) return null;
    const isAdvised = escalations.some(
      ({ table, answeredOn }) => table === "ret" && answeredOn !== null && answeredOn <= decidedOn,
    );
    if (isAdvised) return null;
    const adviceOn = retAdviceOn !== null && retAdviceOn <= at ? retAdviceOn : null;
    return {
      evidence: { decidedOn, decidedBy, adviceOn },
      about: [{ kind: "trajectory", id }],
    };
  },
  changesOn: ({ trajectory: { decidedOn } }) => daysOf(decidedOn),
};

type FrameworkStep = TrajectoryFacts["frameworkSteps"][number];

/** Not done on `at`, and past its day or marked as off plan. */
function isLate({ dueOn, doneOn, isOffPlan }: FrameworkStep, at: PlainDate): boolean {
  if (doneOn !== null && doneOn <= at) return false;
  return isOffPlan === true || (dueOn !== null && dueOn < at);
}
