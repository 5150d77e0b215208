import { addDays, addMonths, type PlainDate } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { impacts, phrases } from "../phrases.ts";
import { lastDay, type Profile } from "./profile.ts";

/**
 * Evaluations: after three weeks, then within every three months. Negatives come up mostly after
 * probing (G39).
 */
export function addEvaluations(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  profile: Profile,
): void {
  const days = evaluationDays(dice, profile);
  for (const [index, date] of days.entries()) {
    const last = index === days.length - 1;
    const closing = last && profile.end !== null;
    const heard = dice.chance(0.5 + profile.person.team.order * 0.35);
    book.add("evaluation", {
      trajectoryId,
      number: `E${profile.number}-${index + 1}`,
      date,
      kind: kindOf(index, closing),
      participants: dice.shuffle(phrases.participants).slice(0, dice.int(2, 4)),
      independentExpert: withExpert(profile, index, last),
      clientHeard: heard,
      clientHeardHow: dice.pick(heard ? phrases.heard : phrases.notHeard),
      impacts: impactsOf(dice, profile, index),
      proportionate:
        profile.course === "stroef"
          ? dice.pick(["deels", "nee"])
          : dice.pick(["ja", "ja", "deels"]),
      decision: decisionOf(dice, profile, closing),
      nextDate: closing ? null : addMonths(date, 3),
      summary: summaryOf(profile, index),
    });
  }
}

function evaluationDays(dice: Dice, profile: Profile): readonly PlainDate[] {
  const { start, end, gaps, today } = profile;
  if (gaps.has("G5")) return [];
  const limit = gaps.has("G4")
    ? addDays(today, -dice.int(105, 150))
    : addDays(lastDay(profile), -1);
  const days: PlainDate[] = [];
  for (
    let day = addDays(start, dice.int(18, 21));
    day <= limit;
    day = addDays(day, dice.int(76, 86))
  ) {
    days.push(day);
  }
  return end === null ? days : [...days, end];
}

function summaryOf({ course, number }: Profile, index: number): string | null {
  const summaries = phrases.summaries[index === 0 ? "begin" : course];
  return summaries[(index + number) % summaries.length] ?? null;
}

/** Every fourth evaluation; where G8 must be raised, none. */
function withExpert({ gaps }: Profile, index: number, last: boolean): boolean {
  if (gaps.has("G8")) return false;
  return index % 4 === 1 || (last && gaps.has("G4"));
}

function kindOf(index: number, closing: boolean): string {
  if (closing) return "afsluiting";
  if (index === 0) return "3-weken";
  return index % 4 === 0 ? "heraanvraag" : "regelmatig";
}

function decisionOf(dice: Dice, { course }: Profile, closing: boolean): string {
  if (closing) return "stoppen";
  if (course === "opbouw") return dice.pick(["opbouwen", "opbouwen", "doorgaan"]);
  return course === "stabiel" ? "doorgaan" : dice.pick(["anders-doen", "doorgaan"]);
}

function impactsOf(dice: Dice, { course }: Profile, index: number): readonly object[] {
  const positive = impacts.filter(({ direction }) => direction === "positief");
  const negative = impacts.filter(({ direction }) => direction === "negatief");
  const good = course === "stroef" ? dice.int(0, 2) : dice.int(1, 3);
  const bad = course === "opbouw" && index > 2 ? dice.int(0, 1) : dice.int(1, 2);
  return [
    ...dice
      .shuffle(positive)
      .slice(0, good)
      .map((impact) => ({
        ...impact,
        prompt: dice.chance(0.8) ? "spontaan" : "na-doorvragen",
      })),
    ...dice
      .shuffle(negative)
      .slice(0, bad)
      .map((impact) => ({
        ...impact,
        prompt: dice.chance(0.25) ? "spontaan" : "na-doorvragen",
      })),
  ];
}
