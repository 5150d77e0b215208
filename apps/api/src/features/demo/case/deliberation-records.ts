import { addDays, cycleStates } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { tables } from "../phrases.ts";
import type { CasePlan } from "./case-plan.ts";
import { dayAt, daysApart, lastDay } from "./profile.ts";

/** A round of learning in one of the six states (S8), for about a third. */
export function addCycle(book: CaseBook, dice: Dice, trajectoryId: string, plan: CasePlan): void {
  if (plan.number % 3 !== 0) return;
  const at = plan.end === null ? Math.floor(plan.number / 3) % cycleStates.length : 5;
  const state = cycleStates[at];
  const isPlanned = at >= 2;
  const isSeen = at >= 4;
  book.add("learningCycle", {
    trajectoryId,
    state,
    round: at >= 3 && dice.chance(0.4) ? 2 : 1,
    startedOn: dayAt(plan, 0.2),
    stateSince: dayAt(plan, 0.85),
    intake: dice.pick(tables.intake),
    planA: isPlanned ? dice.pick(tables.cyclePlanA) : null,
    planB: isPlanned ? dice.pick(tables.cyclePlanB) : null,
    decidedTogetherOn: isPlanned ? dayAt(plan, 0.5) : null,
    monitoring: at >= 3 ? dice.pick(tables.monitoring) : null,
    whatWorked: isSeen ? dice.pick(tables.whatWorked) : null,
    whatDidNot: isSeen ? dice.pick(tables.whatDidNot) : null,
    adjustment: at === 5 ? dice.pick(tables.adjustment) : null,
    endedOn: plan.end,
  });
}

/** A knot weighed from five sides (S10); a side may still be open. */
export function addJointDecision(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  plan: CasePlan,
): void {
  if (!dice.chance(plan.course === "stroef" ? 0.5 : 0.12)) return;
  const { world } = plan.person;
  const knots = tables.knots.filter((each) => each.world === undefined || each.world === world);
  const { open, world: _world, ...knot } = dice.pick(knots);
  const isOpen = plan.end === null && dice.chance(0.4);
  book.add("jointDecision", {
    trajectoryId,
    date: dayAt(plan, dice.int(50, 95) / 100),
    ...knot,
    ...(isOpen ? { [open]: null, decision: null, decidedBy: null } : {}),
  });
}

/** Whether the rights of a young person are guarded, twice a year (S18). */
export function addRightsChecks(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  plan: CasePlan,
): void {
  if (plan.person.world !== "jeugdwet") return;
  const { order } = plan.person.team;
  const guarded = () =>
    dice.chance(order) ? dice.pick(["ja", "ja", "deels"]) : dice.pick(["deels", "nee"]);
  for (const date of daysApart(dice, addDays(plan.start, 30), lastDay(plan), [150, 200])) {
    book.add("rightsCheck", {
      trajectoryId,
      date,
      education: plan.gaps.has("G21") ? "nee" : guarded(),
      safety: guarded(),
      perspective: plan.gaps.has("G27") ? "nee" : guarded(),
      ownSay: guarded(),
      contactWithFamily: guarded(),
      staffInformed: dice.chance(order),
      note: dice.chance(0.4) ? dice.pick(tables.rightsNotes) : null,
    });
  }
}
