import { lastCompleteWeeks, mondayOfWeek, staffInRatio } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import type { CasePlan, Step } from "./case-plan.ts";

/** Periods of nearness, about one in five months, and the hours of the last sixteen weeks. */
export function addCare(book: CaseBook, dice: Dice, trajectoryId: string, plan: CasePlan): void {
  for (const [index, { from, until, hours, ratio }] of plan.steps.entries()) {
    const isLast = index === plan.steps.length - 1;
    book.add("intensity", {
      trajectoryId,
      from,
      until,
      hoursPerDay: hours,
      dayPart: hours >= 20 ? "24-uur" : "dag",
      ratio,
      exclusivelyRostered: hours >= 10,
      isMeantToStay: isLast ? plan.structural && ratio === "1:1" : null,
      carers: Math.max(2, Math.ceil((hours * 7 * staffInRatio(ratio)) / 24) + dice.int(0, 2)),
    });
  }
  const now = plan.steps.at(-1);
  if (plan.end === null && now !== undefined) addHours(book, dice, trajectoryId, plan, now);
}

function addHours(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  plan: CasePlan,
  step: Step,
): void {
  const planned = step.hours * 7 * staffInRatio(step.ratio);
  const [least, most] = plan.gaps.has("G25") ? [74, 86] : [94, 101];
  for (const key of lastCompleteWeeks(plan.today, 16).toReversed()) {
    const [year, week] = key.split("-W").map(Number);
    if (year === undefined || week === undefined) continue;
    if (mondayOfWeek(year, week) < plan.start) continue;
    const hours = Math.min(planned * 1.05, (planned * dice.int(least, most)) / 100);
    const deliveredHours = Math.round(hours * 4) / 4;
    book.add("deliveredHours", { trajectoryId, year, week, plannedHours: planned, deliveredHours });
  }
}
