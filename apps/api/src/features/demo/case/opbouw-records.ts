import { addDays, type PlainDate } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { opbouw } from "../phrases.ts";
import type { CasePlan } from "./case-plan.ts";
import { daysApart, earliest, lastDay } from "./profile.ts";

type Attempt = (typeof opbouw.steps)[number];

/** What was tried so that more can grow, what was learned, and what helps or hinders. */
export function addOpbouw(book: CaseBook, dice: Dice, trajectoryId: string, plan: CasePlan): void {
  addSteps(book, dice, trajectoryId, plan);
  for (const date of daysApart(dice, addDays(plan.start, 25), lastDay(plan), [190, 260])) {
    book.add("opbouwFactors", { trajectoryId, date, ...factorsOf(dice, plan) });
  }
}

function addSteps(book: CaseBook, dice: Dice, trajectoryId: string, plan: CasePlan): void {
  const all = dice.shuffle(attemptsFor(plan));
  const isRepeated = plan.gaps.has("G48");
  const last = isRepeated ? addDays(plan.today, -130) : lastDay(plan);
  const days = daysApart(dice, addDays(plan.start, dice.int(25, 45)), last, [65, 110]);
  const shown = days.slice(-all.length);
  for (const [index, from] of shown.entries()) {
    const attempt = all[index];
    if (attempt === undefined) break;
    const isOpen = !isRepeated && plan.end === null && index === shown.length - 1;
    const until = isOpen ? null : earliest(addDays(from, dice.int(28, 56)), lastDay(plan));
    addStep(book, dice, trajectoryId, plan, attempt, { from, until, result: null });
  }
  const again = all.at(-1);
  if (!isRepeated || again === undefined) return;
  for (const ago of [70, 30]) {
    const from = addDays(plan.today, -ago);
    const until = addDays(from, 25);
    addStep(book, dice, trajectoryId, plan, again, { from, until, result: "niet-gelukt" });
  }
}

/** School is for the young; who has severe multiple disabilities tries other things. */
function attemptsFor({ person }: CasePlan): readonly Attempt[] {
  if (person.isZevmb) return opbouw.zevmbSteps;
  return opbouw.steps.filter(({ domain }) => person.world === "jeugdwet" || domain !== "scholing");
}

type Run = {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly result: string | null;
};

function addStep(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  plan: CasePlan,
  { what, domain, learned, notYet }: Attempt,
  run: Run,
): void {
  const result = run.result ?? (run.until === null ? "loopt" : resultOf(dice, plan));
  const lesson = result === "niet-gelukt" ? notYet : learned;
  book.add("opbouwStep", {
    trajectoryId,
    what,
    domain,
    from: run.from,
    until: run.until,
    result,
    learned: result === "loopt" ? null : lesson,
    planB: dice.chance(plan.person.team.order) ? dice.pick(opbouw.planB) : null,
    clientWants: dice.chance(0.8),
  });
}

function resultOf(dice: Dice, { course }: CasePlan): string {
  if (course === "opbouw") return dice.pick(["gelukt", "gelukt", "deels-gelukt"]);
  return dice.pick(
    course === "stabiel"
      ? ["gelukt", "deels-gelukt", "niet-gelukt"]
      : ["deels-gelukt", "niet-gelukt", "niet-gelukt"],
  );
}

/** More helps in a team that keeps up, more hinders in one that does not. */
function factorsOf(dice: Dice, { person }: CasePlan): object {
  const { order } = person.team;
  const helps = () =>
    dice.chance(order) ? dice.pick(["ja", "ja", "deels"]) : dice.pick(["deels", "nee"]);
  const hinders = () =>
    dice.chance(order) ? dice.pick(["nee", "nee", "deels"]) : dice.pick(["deels", "ja"]);
  return {
    fittingEnvironment: helps(),
    stableTeam: helps(),
    sharedPlan: helps(),
    regularReflection: helps(),
    outsideExpertise: helps(),
    fearOfChange: hinders(),
    staffTurnover: hinders(),
    renewalBurden: hinders(),
    conflictingExpectations: hinders(),
    note: dice.chance(0.3) ? dice.pick(opbouw.notes) : null,
  };
}
