import { addDays, addMonths, type PlainDate } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { phrases } from "../phrases.ts";
import type { CasePlan } from "./case-plan.ts";
import { dayAt, daysApart, isClosed, lastDay } from "./profile.ts";

type Form = (typeof phrases.restrictions.wlz)[number];

/** Restrictions with their ground; without one where G23 must be raised. */
export function addRestrictions(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  plan: CasePlan,
): void {
  const { world } = plan.person;
  const isBare = plan.gaps.has("G23");
  const isClosedNow = isClosed(plan);
  if (isBare || isClosedNow || dice.chance(world === "wlz" ? 0.55 : 0.3)) {
    const count = isBare ? 2 : dice.int(1, 2);
    const forms = dice.shuffle(phrases.restrictions[world]).slice(0, count);
    for (const [index, form] of forms.entries()) {
      addOne(
        book,
        dice,
        { trajectoryId, number: `B${plan.number}-${index + 1}` },
        plan,
        index,
        form,
      );
    }
  }
  if (answerOf(plan) === "ja" && plan.number % 8 === 1) addOneToOne(book, dice, trajectoryId, plan);
  if (plan.course === "stroef") addEmergency(book, dice, trajectoryId, plan);
}

type Place = { readonly trajectoryId: string; readonly number: string };

function addOne(
  book: CaseBook,
  dice: Dice,
  place: Place,
  plan: CasePlan,
  index: number,
  { form, tried, harm }: Form,
): void {
  const isBare = plan.gaps.has("G23");
  const from = dayAt(plan, index * 0.3);
  const isOver = plan.course === "opbouw" && index === 0 && !isBare;
  const until = plan.end ?? (isOver ? dayAt(plan, 0.6) : null);
  const regime = regimeOf(dice, plan);
  book.add("restriction", {
    ...place,
    form,
    regime,
    legalBasis: isBare && index === 0 ? null : phrases.bases[regime],
    from,
    until,
    decidedOn: dice.chance(0.93) ? addDays(from, -dice.int(0, 5)) : null,
    decidedBy: dice.pick(["zorgverantwoordelijke", "GZ-psycholoog", "jeugdrechter, machtiging"]),
    harm,
    expertConsulted: dice.chance(0.6) ? dice.pick(phrases.consulted) : null,
    reportedOn: addDays(from, dice.int(0, 4)),
    ...assentOf(dice),
    alternativesTried: dice.chance(0.9) ? tried : null,
    ...reviewsOf(dice, plan, from, until),
    endedBecause:
      until === null ? null : dice.pick(isOver ? phrases.endings.opbouw : phrases.endings.other),
    isTheOneToOneItself: false,
  });
}

function regimeOf(dice: Dice, plan: CasePlan): keyof typeof phrases.bases {
  if (plan.person.world === "wlz") return dice.pick(["wzd", "wzd", "wzd", "vrijwillig"]);
  return isClosed(plan) ? "jeugdwet-gesloten" : dice.pick(["jeugdhulp-open", "vrijwillig"]);
}

function assentOf(dice: Dice): object {
  if (dice.chance(0.3)) {
    const resistanceHow = dice.pick(phrases.resistance);
    return { assent: "geen-instemming-client", resistance: true, resistanceHow };
  }
  const assent = dice.pick(["instemming-client", "instemming-vertegenwoordiger"]);
  return { assent, resistance: dice.chance(0.9) ? false : null };
}

/** Looks at whether it is still needed; one in four was forgotten this year. */
function reviewsOf(
  dice: Dice,
  { course, today }: CasePlan,
  from: PlainDate,
  until: PlainDate | null,
): object {
  const forgotten = until === null && dice.chance(0.25);
  const last = until ?? addDays(today, forgotten ? -200 : -1);
  const days = daysApart(dice, addDays(from, dice.int(24, 28)), last, [75, 95]);
  const lighter = course === "opbouw" ? ["voortgezet", "lichter-gemaakt"] : ["voortgezet"];
  const reviews = days.map((on, index) => ({
    on,
    outcome: dice.pick(lighter),
    withExternalExpert: index >= 2 ? dice.chance(0.8) : false,
  }));
  return { reviews, nextReview: addMonths(days.at(-1) ?? from, 3) };
}

/** The one-to-one itself, recorded as the restriction it was found to be (trap 7). */
function addOneToOne(book: CaseBook, dice: Dice, trajectoryId: string, plan: CasePlan): void {
  const from = addDays(plan.start, 45);
  if (from > lastDay(plan)) return;
  book.add("restriction", {
    ...{ trajectoryId, number: `B${plan.number}-E`, form: "toezicht", regime: "wzd" },
    legalBasis: phrases.bases.wzd,
    from,
    until: plan.end,
    decidedOn: from,
    decidedBy: "zorgverantwoordelijke",
    harm: "Gaat er zonder toezicht vandoor en raakt de weg kwijt.",
    reportedOn: from,
    assent: "instemming-vertegenwoordiger",
    resistance: false,
    alternativesTried: "Een belafspraak; iemand in de buurt in plaats van ernaast.",
    ...reviewsOf(dice, plan, from, plan.end),
    endedBecause: plan.end === null ? null : "afgebouwd",
    isTheOneToOneItself: true,
  });
}

/** Begun without a plan because it could not wait, a few days ago; not always written down yet. */
function addEmergency(book: CaseBook, dice: Dice, trajectoryId: string, plan: CasePlan): void {
  if (plan.end !== null || plan.person.world !== "wlz" || plan.number % 5 !== 0) return;
  const from = addDays(plan.today, -dice.int(1, 16));
  book.add("restriction", {
    ...{ trajectoryId, number: `B${plan.number}-N`, form: "insluiting", regime: "wzd" },
    legalBasis: "Wzd, noodmaatregel buiten het zorgplan",
    from,
    decidedOn: from,
    decidedBy: "zorgverantwoordelijke",
    harm: "Sloeg met een gebroken stoelpoot om zich heen.",
    isEmergency: true,
    reportedOn: plan.number % 2 === 0 ? from : null,
    assent: "geen-instemming-client",
    resistance: true,
    resistanceHow: "Duwde tegen de deur en riep.",
    alternativesTried: "Samen naar buiten; een tweede begeleider erbij.",
    isTheOneToOneItself: false,
  });
}

function answerOf({ gaps, number, person }: CasePlan): "ja" | "deels" | "nee" | null {
  if (person.world !== "wlz" || gaps.has("G24")) return null;
  return (["nee", "ja", "nee", "deels"] as const)[number % 4] ?? null;
}

/** Whether the team asked if the one-to-one is a restriction; not where G24 must be raised. */
export function oneToOneAnswer(dice: Dice, plan: CasePlan): object {
  const isRestriction = answerOf(plan);
  const askedOn = addDays(plan.start, dice.int(12, 44));
  if (isRestriction === null || askedOn > lastDay(plan)) return {};
  return { restrictionAskedOn: askedOn, isRestriction };
}
