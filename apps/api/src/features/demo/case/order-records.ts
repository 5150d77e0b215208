import { addDays } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { tables } from "../phrases.ts";
import type { CasePlan } from "./case-plan.ts";
import { brokenBy, lastDay } from "./profile.ts";

/** A version of the delivery order for every intensity; two at once where G36 asks for it. */
export function addOrders(book: CaseBook, dice: Dice, trajectoryId: string, plan: CasePlan): void {
  const isDouble = brokenBy(plan) === "order";
  for (const [index, { from, until, hours, ratio }] of plan.steps.entries()) {
    const isBeforeLast = index === plan.steps.length - 2;
    book.add("deliveryOrder", {
      trajectoryId,
      orderVersion: String(index + 1),
      provider: "Stichting De Kade",
      from,
      until: isDouble && isBeforeLast ? null : until,
      hoursPerWeek: hours * 7 * (ratio === "2:1" ? 2 : 1),
      agreements: dice.pick(tables.orders),
      opbouwAdvice: dice.chance(0.7) ? dice.pick(tables.opbouwAdvice) : null,
      clientAgrees: dice.pick([true, true, true, false, null]),
    });
  }
}

/** The request weighed on three elements before it began, for some of the young (S5). */
export function addAssessment(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  { person, start }: CasePlan,
): void {
  if (person.world !== "jeugdwet" || !dice.chance(0.6)) return;
  const { qualityOfLife, efficiency, publicResponsibility } = tables.assessment;
  book.add("requestAssessment", {
    trajectoryId,
    date: addDays(start, -dice.int(3, 16)),
    qualityOfLife: dice.pick(qualityOfLife),
    efficiency: dice.pick(efficiency),
    publicResponsibility: dice.chance(0.8) ? dice.pick(publicResponsibility) : null,
    conclusion: dice.pick(["inzetten", "inzetten", "anders"]),
    decidedBy: dice.pick(["wijkteam en RET", "gemeente", "GI"]),
  });
}

/** What the care advice team answered, with who was not at the table (S2). */
export function addAdvice(book: CaseBook, dice: Dice, trajectoryId: string, plan: CasePlan): void {
  if (plan.person.world !== "jeugdwet" || !dice.chance(0.4)) return;
  const date = addDays(plan.start, dice.int(10, 26));
  if (date > lastDay(plan)) return;
  const absent = dice.pick(["school", "gemeente", "jongere", null, null]);
  const members = ["jongere", "ouders", "gemeente", "school", "zorgaanbieder", "ret"];
  book.add("careAdvice", {
    trajectoryId,
    date,
    members: members.filter((member) => member !== absent),
    whatIsNeeded: dice.pick(tables.needs),
    howToStepDown: dice.chance(0.7) ? dice.pick(tables.opbouwAdvice) : null,
    followUp: dice.pick(tables.adviceFollowUp),
  });
}
