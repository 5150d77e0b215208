import { addDays, ageInYears, daysBetween, eighteenthBirthday } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { phrases } from "../phrases.ts";
import type { CasePlan } from "./case-plan.ts";
import { earliest } from "./profile.ts";

/** School, work or daytime activity, with a hobby now and then. */
export function addActivities(book: CaseBook, dice: Dice, clientId: string, plan: CasePlan): void {
  const { person, gaps, today } = plan;
  const kind = kindOf(dice, plan);
  const from = earliest(addDays(person.since, dice.int(-120, 60)), addDays(today, -150));
  const stopped = gaps.has("G21") || (plan.end !== null && dice.chance(0.2));
  const descriptions = person.isZevmb ? phrases.activities.zevmb : phrases.activities[kind];
  book.add("activity", {
    clientId,
    kind,
    from,
    until: stopped ? addDays(today, -dice.int(20, 110)) : null,
    hoursPerWeek: dice.int(2, 12) * 2,
    description: dice.pick(descriptions),
  });
  if (gaps.has("G49") || person.isZevmb || !dice.chance(0.35)) return;
  book.add("activity", {
    clientId,
    kind: "hobby",
    from: addDays(from, dice.int(0, 100)),
    hoursPerWeek: dice.int(1, 5),
    description: dice.pick(phrases.activities.hobby),
  });
}

/** A plan for turning 18 when it is near; without a funder where G20 must be raised. */
export function addTransition18(
  book: CaseBook,
  dice: Dice,
  clientId: string,
  { person, gaps, today }: CasePlan,
): void {
  const days = daysBetween(today, eighteenthBirthday(person.birthDate));
  if (days < 0 || days > 400) return;
  if (gaps.has("G20") && dice.chance(0.5)) return;
  book.add("transition18", {
    clientId,
    destination: dice.pick([
      "kamertraining De Steiger",
      "begeleid wonen in de wijk",
      "wonen bij De Kade, volwassenen",
    ]),
    funder: gaps.has("G20") ? null : dice.pick(["wlz", "wmo", "verlengde-jeugdhulp"]),
    date: addDays(today, -dice.int(10, 120)),
    municipalityStance: dice.pick([
      "denkt mee, besluit volgt",
      "wil eerst de verklarende analyse zien",
      "heeft ja gezegd, op papier",
    ]),
  });
}

/** School for the young, a job from 16 on. */
function kindOf(dice: Dice, { person, today }: CasePlan): "school" | "werk" | "dagbesteding" {
  if (person.isZevmb) return "dagbesteding";
  if (person.world === "wlz") return dice.chance(0.75) ? "dagbesteding" : "werk";
  return ageInYears(person.birthDate, today) >= 16 && dice.chance(0.3) ? "werk" : "school";
}
