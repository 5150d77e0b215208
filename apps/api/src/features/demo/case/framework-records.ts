import {
  addDays,
  addMonths,
  type PlainDate,
  shippedTemplate,
  stepsFromTemplate,
} from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { tables } from "../phrases.ts";
import type { CasePlan } from "./case-plan.ts";
import { earliest, isWithoutGoals, lastDay, latest } from "./profile.ts";

const expertTable = 6;
const all = shippedTemplate.steps.length;
/** Days after the start that a step without a day in the framework is usually done. */
const usual = [20, 3, 7, 12, 21, 55, 70, 0] as const;

/** The steps of the assessment framework, for youth (S1), as the shipped framework has them. */
export function addFramework(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  plan: CasePlan,
): void {
  if (plan.person.world !== "jeugdwet") return;
  const { gaps, start, today } = plan;
  const stuck = stuckSteps(plan);
  const reached = stepAtHand(plan);
  for (const step of stepsFromTemplate(shippedTemplate, { id: trajectoryId, startDate: start })) {
    const isStuck = stuck.includes(step.step);
    const isAhead = step.step >= reached && step.dueOn === null;
    const doneOn = isStuck || isAhead ? null : doneDay(dice, plan, step.step);
    book.add("frameworkStep", {
      ...step,
      dueOn: step.step === 7 ? nextLook(plan) : step.dueOn,
      doneOn,
      isOffPlan: isStuck && step.step === 5 ? true : null,
      evidence: doneOn !== null && dice.chance(0.6) ? dice.pick(tables.evidence) : null,
    });
  }
  if (stuck.length > 0 && !gaps.has("G7")) askExpertTable(book, dice, trajectoryId, today);
}

/** What cannot be done because something is missing, and step 5 where opbouw is off plan. */
function stuckSteps(plan: CasePlan): readonly number[] {
  const { end, gaps, number, start, today } = plan;
  if (end !== null) return [];
  return [
    ...(gaps.has("G9") && start > addMonths(today, -12) ? [0] : []),
    ...(gaps.has("G5") ? [4] : []),
    ...(gaps.has("G7") || isWithoutGoals(plan) || (gaps.size === 0 && number % 9 === 5) ? [5] : []),
  ];
}

/** The first step that nobody got to yet; half of those that are in order stand at an early one. */
function stepAtHand({ end, gaps, number }: CasePlan): number {
  if (end !== null || gaps.size > 0) return all;
  return [1, 2, 3, 5][number % 8] ?? all;
}

function doneDay(dice: Dice, plan: CasePlan, step: number): PlainDate | null {
  const { end, start } = plan;
  if (step === expertTable || (step === 7 && end === null)) return null;
  if (step === 4 && plan.evaluations[0] !== undefined) return plan.evaluations[0];
  if (step === 7) return end;
  const day = addDays(start, (usual[step] ?? 21) + dice.int(-2, 9));
  const isDue = shippedTemplate.steps.find((each) => each.step === step)?.due !== null;
  if (isDue) return earliest(day, lastDay(plan));
  return day <= lastDay(plan) ? latest(day, start) : null;
}

/** The last step is looked at anew with every evaluation. */
function nextLook({ end, evaluations, start, today }: CasePlan): PlainDate {
  if (end !== null) return end;
  return latest(addMonths(evaluations.at(-1) ?? start, 3), addDays(today, 10));
}

/** Since the step is stuck the expert table was asked, so that nobody waits unseen (G7). */
function askExpertTable(book: CaseBook, dice: Dice, trajectoryId: string, today: PlainDate): void {
  book.add("escalation", {
    trajectoryId,
    table: "experttafel",
    askedOn: addDays(today, -dice.int(0, 1)),
    meetsOn: addDays(today, dice.int(5, 12)),
    question: dice.pick(tables.expertQuestions),
  });
}
