import { addDays } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { phrases, tables } from "../phrases.ts";
import type { CasePlan } from "./case-plan.ts";
import { dayAt } from "./profile.ts";

/** Questions to tables outside the team; the region is stuck where G53 must be raised. */
export function addEscalations(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  plan: CasePlan,
): void {
  const isStuck = plan.gaps.has("G53");
  if (isStuck || (plan.end === null && plan.number % 13 === 7)) {
    addTaskforce(book, dice, trajectoryId, plan, isStuck);
  }
  if (isOnAgenda(plan)) {
    book.add("escalation", {
      ...{ trajectoryId, table: "casuistiektafel", question: dice.pick(phrases.questions) },
      askedOn: addDays(plan.today, -dice.int(1, 6)),
    });
  }
  if (!dice.chance(plan.course === "stroef" ? 0.7 : 0.2)) return;
  const young = plan.person.world === "jeugdwet";
  const askedOn = dayAt(plan, dice.int(30, 95) / 100);
  const answeredOn = addDays(askedOn, dice.int(12, 50));
  const isAnswered = answeredOn <= plan.today;
  book.add("escalation", {
    trajectoryId,
    table: young
      ? dice.pick(["ret", "casuistiektafel", "casuistiektafel"])
      : dice.pick(["cce", "cot"]),
    askedOn,
    answeredOn: isAnswered ? answeredOn : null,
    meetsOn: isAnswered ? null : addDays(plan.today, dice.int(1, 7)),
    question: dice.pick(phrases.questions),
    advice: isAnswered ? dice.pick(phrases.advices) : null,
    followUp: isAnswered ? dice.pick(phrases.followUps) : null,
  });
}

/** Waits for the weekly table; one in seven of the young where the rest is in order. */
function isOnAgenda({ end, gaps, number, person }: CasePlan): boolean {
  return end === null && gaps.size === 0 && person.world === "jeugdwet" && number % 7 === 2;
}

/** Nobody in the region has a place; after a while the national commission is asked (S37). */
function addTaskforce(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  plan: CasePlan,
  isStuck: boolean,
): void {
  const askedOn = addDays(plan.today, -dice.int(65, 90));
  const question = dice.pick(tables.placeQuestions);
  book.add("escalation", {
    ...{ trajectoryId, table: "taskforce", askedOn, question },
    meetsOn: addDays(plan.today, dice.int(4, 20)),
  });
  if (isStuck) return;
  book.add("escalation", {
    ...{ trajectoryId, table: "landelijke-commissie", question },
    askedOn: addDays(plan.today, -dice.int(3, 20)),
  });
}

/** A crisis of long ago with help in time, one of yesterday, or one that waits too long (G52). */
export function addCrisis(book: CaseBook, dice: Dice, trajectoryId: string, plan: CasePlan): void {
  const { course, end, gaps, number, today } = plan;
  const what = dice.pick(tables.crises);
  const isNew = end === null && gaps.size === 0 && number % 11 === 4;
  if (gaps.has("G52") || isNew) {
    const raisedOn = addDays(today, gaps.has("G52") ? -4 : -1);
    book.add("crisis", { trajectoryId, raisedOn, raisedAt: dice.pick(["16:40", "19:15"]), what });
    const question = "Wie kan morgen ter plaatse zijn?";
    if (isNew) book.add("escalation", { trajectoryId, table: "cot", askedOn: raisedOn, question });
  }
  if (isNew || !dice.chance(course === "stroef" ? 0.4 : 0.08)) return;
  const raisedOn = dayAt(plan, dice.int(10, 60) / 100);
  const isLate = dice.chance(0.3);
  book.add("crisis", {
    trajectoryId,
    raisedOn,
    raisedAt: dice.pick(["08:30", "13:20", "22:05"]),
    what,
    helpOn: addDays(raisedOn, isLate ? 3 : 1),
    helpAt: dice.pick(["07:45", "10:30"]),
    helpBy: dice.pick(["crisisteam (C.O.T.)", "crisisregisseur", "team van de andere woning"]),
    endedOn: addDays(raisedOn, dice.int(4, 9)),
  });
}

/** Someone appointed to break a deadlock or to keep hold, beside the three roles (S10, S35). */
export function addAppointment(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  plan: CasePlan,
): void {
  if (!dice.chance(plan.course === "stroef" ? 0.2 : 0.04)) return;
  const { function: name, ...holder } = dice.pick(tables.appointments);
  const isHard = dice.chance(0.4);
  book.add("regieAppointment", {
    trajectoryId,
    function: name,
    ...holder,
    hasKnowledge: true,
    hasTime: !isHard,
    hasPersistence: isHard ? null : true,
    from: dayAt(plan, dice.int(30, 80) / 100),
    until: plan.end,
  });
}
