import { daysBetween, type PlainDate } from "../plain-date/plain-date.ts";
import type { FrameworkStep } from "./framework-step.ts";
import { type FrameworkTemplate, shippedTemplate, templateStep } from "./framework-template.ts";

/**
 * Where a step stands: done; late, its due day has passed; running, the first that is not done;
 * waiting, its turn has not come; spare, only asked for when opbouw is off plan.
 */
export type StepStatus = "done" | "late" | "running" | "waiting" | "spare";

export type StepOnBoard<Step = FrameworkStep> = {
  readonly step: Step;
  readonly status: StepStatus;
  /** Whole days since its due day; 0 when it is not late. */
  readonly daysLate: number;
};

export type FrameworkBoard<Step = FrameworkStep> = {
  readonly steps: readonly StepOnBoard<Step>[];
  /** The step at hand: the first that is asked for and not done. */
  readonly next: StepOnBoard<Step> | null;
  readonly late: number;
  /** Of the step that is late the longest; 0 when none is. */
  readonly daysLate: number;
  /** Somebody marked that opbouw does not go as planned, at a step that is not done. */
  readonly isOffPlan: boolean;
};

type Placed = Pick<FrameworkStep, "id" | "step" | "dueOn" | "doneOn" | "isOffPlan">;

/**
 * The steps of one trajectory as they stand on day `at`: what is done, what runs, what is late. A
 * step is late from the day after its due day; one without a due day never is (S1).
 */
export function boardOf<Step extends Placed>(
  steps: readonly Step[],
  at: PlainDate,
  template: FrameworkTemplate = shippedTemplate,
): FrameworkBoard<Step> {
  const ordered = steps.toSorted((a, b) => a.step - b.step || a.id.localeCompare(b.id));
  const isOffPlan = ordered.some((step) => step.isOffPlan === true && !isDone(step, at));
  const isAsked = (step: Step) =>
    isOffPlan || templateStep(template, step.step)?.isOnlyWhenOffPlan !== true;
  const first = ordered.find((step) => isAsked(step) && !isDone(step, at));
  const placed = ordered.map((step) => {
    const daysLate = isAsked(step) ? daysLateOf(step, at) : 0;
    const status = statusOf(step, at, {
      isFirst: step === first,
      isAsked: isAsked(step),
      daysLate,
    });
    return { step, status, daysLate };
  });
  return {
    steps: placed,
    next: placed.find(({ step }) => step === first) ?? null,
    late: placed.filter(({ status }) => status === "late").length,
    daysLate: Math.max(0, ...placed.map(({ daysLate }) => daysLate)),
    isOffPlan,
  };
}

type Place = { readonly isFirst: boolean; readonly isAsked: boolean; readonly daysLate: number };

function statusOf(step: Placed, at: PlainDate, { isFirst, isAsked, daysLate }: Place): StepStatus {
  if (isDone(step, at)) return "done";
  if (!isAsked) return "spare";
  if (daysLate > 0) return "late";
  return isFirst ? "running" : "waiting";
}

function isDone({ doneOn }: Placed, at: PlainDate): boolean {
  return doneOn !== null && doneOn <= at;
}

function daysLateOf(step: Placed, at: PlainDate): number {
  if (step.dueOn === null || isDone(step, at)) return 0;
  return Math.max(0, daysBetween(step.dueOn, at));
}
