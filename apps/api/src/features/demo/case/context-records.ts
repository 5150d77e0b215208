import { addDays, addMonths, type PlainDate } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { phrases } from "../phrases.ts";
import type { CasePlan } from "./case-plan.ts";
import { earliest, hopeOf, lastDay } from "./profile.ts";

/** How the team stands and how the place fits, each half year. */
export function addContext(book: CaseBook, dice: Dice, trajectoryId: string, plan: CasePlan): void {
  const days = pictureDays(plan);
  const place = {
    quietRoom: dice.chance(0.7),
    sightBetweenRooms: dice.chance(0.5),
    lowStimulus: dice.chance(0.6),
  };
  for (const [index, date] of days.entries()) {
    book.add("teamContext", {
      trajectoryId,
      date,
      ...standing(dice, plan, index === days.length - 1),
      ...changeOf(dice, plan, date, index === days.length - 1),
      note: dice.chance(0.3) ? dice.pick(phrases.teamNotes) : null,
    });
    book.add("environment", {
      trajectoryId,
      date,
      fitsClient: dice.pick(plan.course === "stroef" ? ["deels", "nee"] : ["ja", "ja", "deels"]),
      ...place,
      note: dice.chance(0.3) ? dice.pick(phrases.environmentNotes) : null,
    });
  }
}

function pictureDays(plan: CasePlan): readonly PlainDate[] {
  const days: PlainDate[] = [];
  const first = earliest(addMonths(plan.start, 1), lastDay(plan));
  for (let date = first; date <= lastDay(plan); date = addMonths(date, 5)) days.push(date);
  return plan.gaps.has("G2") ? [...days, plan.today] : days;
}

/** The last picture is as it should be, except for what must be raised. */
function standing(dice: Dice, plan: CasePlan, isLast: boolean): object {
  const { gaps, person } = plan;
  const { order } = person.team;
  const rating = () =>
    dice.chance(order) ? dice.pick(["hoog", "midden"]) : dice.pick(["midden", "laag"]);
  const asked = dice.chance(0.5);
  return {
    stability: rating(),
    staffLeft:
      isLast && gaps.has("G41") ? dice.int(4, 7) : Math.round((1 - order) * dice.int(0, 4)),
    confidence: isLast ? confidenceNow(dice, plan) : rating(),
    support: rating(),
    sharedVision: dice.chance(order),
    expectation: isLast || dice.chance(0.6) ? expectationOf(plan, isLast) : null,
    coResidentsAsked: isLast && gaps.has("G50") ? false : asked,
    coResidentsComplain: isLast && gaps.has("G50") ? true : asked && dice.chance(0.4),
    ...(person.isZevmb ? attentionOf(isLast && gaps.has("G54")) : {}),
  };
}

function confidenceNow(dice: Dice, { gaps, person }: CasePlan): string {
  if (gaps.has("G40")) return "laag";
  return dice.chance(person.team.order) ? "hoog" : "midden";
}

function expectationOf({ gaps, person }: CasePlan, isLast: boolean): string {
  const hope = hopeOf(person);
  if (!isLast || !gaps.has("G44")) return hope;
  return hope === "ruimte-voor-verandering" ? "vasthouden-aan-1-op-1" : "ruimte-voor-verandering";
}

/** Staff and moments of attention, asked for this group only (S56). */
function attentionOf(isShort: boolean): object {
  return { staffPerTenClients: isShort ? 5 : 6.5, attentionMoments: isShort ? 1 : 3 };
}

/** A new team was followed by a look back on the same day, except where G2 must be raised. */
function changeOf(dice: Dice, plan: CasePlan, date: PlainDate, isLast: boolean): object {
  if (plan.gaps.has("G2")) {
    const looked = [...plan.evaluations, ...plan.reflections].toSorted().at(-1) ?? plan.start;
    const on = addDays(looked, dice.int(1, 9));
    return isLast ? { teamChangedOn: earliest(on, plan.today) } : {};
  }
  const before = plan.evaluations.filter((day) => plan.start < day && day <= date).at(-1);
  return before !== undefined && dice.chance(0.15) ? { teamChangedOn: before } : {};
}
