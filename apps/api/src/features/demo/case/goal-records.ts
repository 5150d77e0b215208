import { addDays, daysBetween, type PlainDate } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { goals } from "../phrases.ts";
import type { CasePlan } from "./case-plan.ts";
import { dayAt, earliest, isWithoutGoals, lastDay } from "./profile.ts";

type GoalWords = (typeof goals)[number];

/** How a goal goes: the days it runs and how it ends. */
type Run = {
  readonly startDate: PlainDate;
  readonly closes: PlainDate;
  readonly status: "lopend" | "gehaald" | "vervallen";
};

/** Goals one after another; reached ones mostly where the course is opbouw. */
export function addGoals(book: CaseBook, dice: Dice, trajectoryId: string, plan: CasePlan): void {
  if (isWithoutGoals(plan)) return;
  const runs = runsOf(dice, plan);
  for (const [index, goal] of dice.shuffle(goalsFor(plan)).slice(0, runs.length).entries()) {
    const run = runs[index];
    if (run === undefined) return;
    const { startDate, closes, status } = run;
    const isRunning = status === "lopend";
    const bare = isRunning && plan.gaps.has("G22") ? dice.pick(["measure", "day"]) : null;
    book.add("goal", {
      trajectoryId,
      number: `D${plan.number}-${index + 1}`,
      description: goal.description,
      domain: goal.domain,
      startDate,
      targetDate: bare === "day" ? null : addDays(closes, isRunning ? dice.int(40, 150) : 0),
      measuredBy: bare === "measure" ? null : goal.measuredBy,
      status,
      closedOn: isRunning ? null : closes,
      measurements: measurementsOf(goal, run),
    });
  }
}

function measurementsOf(goal: GoalWords, { startDate, closes, status }: Run): readonly object[] {
  const early = status === "lopend" ? goal.values.slice(0, -1) : goal.values;
  const shown = status === "vervallen" ? early.slice(0, 2) : early;
  const span = Math.max(1, daysBetween(startDate, closes));
  return shown.map((value, step) => ({
    on: addDays(startDate, Math.floor((span * step) / shown.length)),
    value,
  }));
}

function runsOf(dice: Dice, plan: CasePlan): readonly Run[] {
  const count = Math.min(4, 1 + Math.floor(daysBetween(plan.start, lastDay(plan)) / 200));
  const runs = Array.from({ length: count }, (_, index): Run => {
    const startDate = dayAt(plan, index / (count + 1));
    if (plan.end === null && index === count - 1) {
      return { startDate, closes: plan.today, status: "lopend" };
    }
    const closes = dayAt(plan, (index + 1) / count);
    return ended(plan, startDate, closes, dice.chance(plan.course === "opbouw" ? 0.8 : 0.4));
  });
  return plan.gaps.has("G47") ? [reachedUnnoticed(plan), ...runs] : [...runs, ...lately(plan)];
}

/** For some a goal was reached since the last look: what grew this season, not noticed by a rule. */
function lately(plan: CasePlan): readonly Run[] {
  const { course, end, evaluations, number, start, today } = plan;
  const looked = evaluations.at(-1);
  if (end !== null || course === "stroef" || number % 2 !== 0 || looked === undefined) return [];
  const since = daysBetween(looked, today);
  if (since < 4) return [];
  const closes = addDays(looked, Math.ceil(since / 2));
  const startDate = addDays(closes, -70);
  return startDate < start ? [] : [{ startDate, closes, status: "gehaald" }];
}

/** A goal that is reached changes how near someone is, or was reached after the last look (G47). */
function ended(plan: CasePlan, startDate: PlainDate, closes: PlainDate, isReached: boolean): Run {
  const status = isReached ? "gehaald" : "vervallen";
  if (plan.end !== null || !isReached) return { startDate, closes, status };
  const changedOn = plan.steps.at(-1)?.from ?? plan.start;
  const looked = plan.evaluations.at(-1) ?? plan.start;
  if (closes <= changedOn || closes >= looked) return { startDate, closes, status };
  const isLater = addDays(startDate, 21) < changedOn;
  return {
    startDate,
    closes: isLater ? changedOn : earliest(addDays(looked, 1), plan.today),
    status,
  };
}

/** Reached the day before the last evaluation, with the nearness of before. */
function reachedUnnoticed(plan: CasePlan): Run {
  const looked = plan.evaluations.at(-1) ?? plan.today;
  return { startDate: dayAt(plan, 0.2), closes: addDays(looked, -1), status: "gehaald" };
}

/** School goals are for the young; who has severe multiple disabilities has goals of another kind. */
function goalsFor({ person }: CasePlan): readonly GoalWords[] {
  if (person.isZevmb) return goals.filter(({ group }) => group === "zevmb");
  return goals.filter(
    ({ domain, group }) =>
      group === undefined && (person.world === "jeugdwet" || domain !== "scholing"),
  );
}
