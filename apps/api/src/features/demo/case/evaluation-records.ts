import { addDays, addMonths, type PlainDate } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { impacts, looks, phrases } from "../phrases.ts";
import type { CasePlan } from "./case-plan.ts";

/** Where an evaluation stands among the others. */
type Turn = { readonly index: number; readonly isLast: boolean; readonly isClosing: boolean };

/**
 * Evaluations: after three weeks, then within every three months. Negatives come up mostly after
 * probing (G39).
 */
export function addEvaluations(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  plan: CasePlan,
): void {
  const { course, evaluations, gaps, number, person } = plan;
  for (const [index, date] of evaluations.entries()) {
    const isLast = index === evaluations.length - 1;
    const turn = { index, isLast, isClosing: isLast && plan.end !== null };
    const heard = !gaps.has("G45") && dice.chance(0.5 + person.team.order * 0.35);
    book.add("evaluation", {
      trajectoryId,
      number: `E${number}-${index + 1}`,
      date,
      kind: kindOf(turn),
      participants: dice.shuffle(phrases.participants).slice(0, dice.int(2, 4)),
      ...expertOf(dice, plan, turn),
      clientHeard: heard,
      clientHeardHow: dice.pick(heard ? phrases.heard : phrases.notHeard),
      ...impactsOf(dice, plan, turn),
      worked: dice.pick(looks.worked),
      didNotWork: dice.pick(looks.didNotWork),
      ...judgementOf(dice, course),
      decision: decisionOf(dice, plan, turn),
      nextDate: turn.isClosing ? null : nextLook(plan, date, turn),
      summary: summaryOf(plan, index),
      ...(turn.isClosing ? lookBack(dice, plan) : {}),
    });
  }
}

/** Three months on; some agreed to look again sooner, and that is this week. */
function nextLook({ number, today }: CasePlan, date: PlainDate, { isLast }: Turn): PlainDate {
  const usual = addMonths(date, 3);
  const thisWeek = addDays(today, number % 7);
  const isSooner = isLast && number % 4 === 2 && addDays(date, 21) < thisWeek && thisWeek < usual;
  return isSooner ? thisWeek : usual;
}

function summaryOf({ course, number }: CasePlan, index: number): string | null {
  const summaries = phrases.summaries[index === 0 ? "begin" : course];
  return summaries[(index + number) % summaries.length] ?? null;
}

/** Every fourth evaluation; where G8 must be raised, none. */
function expertOf(dice: Dice, { gaps }: CasePlan, { index, isLast }: Turn): object {
  const isThere = !gaps.has("G8") && (index % 4 === 1 || (isLast && gaps.has("G4")));
  return {
    independentExpert: isThere,
    expertFrom: isThere ? dice.pick(["CCE", "RET", "een andere organisatie"]) : null,
  };
}

function kindOf({ index, isClosing }: Turn): string {
  if (isClosing) return "afsluiting";
  if (index === 0) return "3-weken";
  return index % 4 === 0 ? "heraanvraag" : "regelmatig";
}

function judgementOf(dice: Dice, course: CasePlan["course"]): object {
  const well = ["ja", "ja", "deels"];
  return {
    necessary: dice.pick(course === "opbouw" ? ["ja", "deels"] : well),
    effective: dice.pick(course === "stroef" ? ["deels", "nee"] : well),
    proportionate: dice.pick(course === "stroef" ? ["deels", "nee"] : well),
  };
}

function decisionOf(dice: Dice, { course }: CasePlan, { isClosing }: Turn): string {
  if (isClosing) return "stoppen";
  if (course === "opbouw") return dice.pick(["opbouwen", "opbouwen", "doorgaan"]);
  return course === "stabiel" ? "doorgaan" : dice.pick(["anders-doen", "doorgaan"]);
}

/** The last look names a disadvantage after a second round, except where G39 must be raised. */
function impactsOf(
  dice: Dice,
  { course, gaps, person }: CasePlan,
  { index, isLast }: Turn,
): object {
  const isBlind = isLast && gaps.has("G39");
  const [good, bad] = [
    course === "stroef" && !isBlind ? dice.int(0, 2) : dice.int(1, 3),
    course === "opbouw" && index > 2 && !isLast ? dice.int(0, 1) : dice.int(1, 2),
  ];
  return {
    probed: isBlind ? null : isLast || dice.chance(0.4 + person.team.order / 2),
    impacts: [
      ...drawn(dice, "positief", good, 0.8),
      ...drawn(dice, "negatief", isBlind ? 0 : bad, 0.25),
    ],
  };
}

function drawn(dice: Dice, direction: string, count: number, spontaneous: number) {
  const some = impacts.filter((impact) => impact.direction === direction);
  return dice
    .shuffle(some)
    .slice(0, count)
    .map(({ notes, ...impact }) => ({
      ...impact,
      note: dice.pick(notes),
      prompt: dice.chance(spontaneous) ? "spontaan" : "na-doorvragen",
    }));
}

/** The four questions of S14, in the words of those who were there. */
function lookBack(dice: Dice, { course }: CasePlan): object {
  return {
    lookBackUse: dice.pick(looks.use),
    lookBackIntensity: dice.pick(looks.intensity),
    lookBackDuration: dice.pick(looks.duration),
    lookBackOutcome: dice.pick(looks.outcome[course]),
  };
}
