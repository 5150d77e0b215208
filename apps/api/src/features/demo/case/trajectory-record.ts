import { addDays, addMonths, type PlainDate } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { phrases } from "../phrases.ts";
import { earliest, lastDay, type Profile } from "./profile.ts";

const reasons = {
  wlz: [
    "toename-moeilijk-verstaanbaar-gedrag",
    "fysieke-veiligheid",
    "handelingsverlegenheid",
    "psychologische-veiligheid",
    "kwaliteit-van-bestaan",
    "prikkelarm",
  ],
  jeugdwet: [
    "geen-plek-bij-aanbieder",
    "gesloten-plek-weg",
    "machteloosheid",
    "opname-zonder-juiste-informatie",
    "maatwerk",
    "vertrouwen",
    "aandacht-en-nabijheid",
  ],
} as const;

const outcomes = {
  opbouw: "positief-afgesloten",
  stabiel: "kleine-stappen-of-tijdelijk-stabiel",
  stroef: "niet-gelukt",
} as const;

/** The trajectory itself: why it began, by whose decision, until when. */
export function addTrajectory(
  book: CaseBook,
  dice: Dice,
  clientId: string,
  profile: Profile,
): string {
  const { person, gaps, start, end, course, structural } = profile;
  const { world } = person;
  const proactive = course !== "stroef" && dice.chance(0.7);
  return book.add("trajectory", {
    number: `T${String(profile.number).padStart(3, "0")}`,
    clientId,
    startDate: start,
    plannedEndDate: plannedEnd(dice, profile),
    endDate: end,
    type: structural ? "langdurig-structureel" : "tijdelijk",
    stance: proactive ? "proactief" : "reactief",
    purpose: purpose(dice, proactive, structural),
    startReasons: dice.shuffle<string>(reasons[world]).slice(0, dice.int(1, 3)),
    startReasonsKnown:
      gaps.size > 1 ? dice.pick(["deels", "nee"]) : dice.pick(["ja", "ja", "deels"]),
    localLabel:
      world === "wlz" ? dice.pick(["meerzorg", null]) : dice.pick(["maatwerk", "VOM", null]),
    variant: structural
      ? "hele-dag-exclusief"
      : dice.pick([
          "hele-dag-exclusief",
          "deel-van-de-dag",
          "deel-van-de-dag",
          "aandachtsmomenten",
        ]),
    decidedBy:
      world === "wlz"
        ? dice.pick(["zorgkantoor", "zorgaanbieder"])
        : dice.pick(["gi", "wijkteam", "ret", "gemeente"]),
    decidedOn: addDays(start, -dice.int(1, 14)),
    investigatedOn: gaps.has("G6")
      ? null
      : earliest(addDays(start, dice.int(10, 28)), lastDay(profile)),
    retAdviceOn: world === "jeugdwet" && !gaps.has("G34") ? addDays(start, -dice.int(3, 20)) : null,
    planA: dice.pick(phrases.planA),
    planB: dice.chance(person.team.order) ? dice.pick(phrases.planB) : null,
    outcome: end === null ? null : outcomes[course],
  });
}

function plannedEnd(dice: Dice, profile: Profile): PlainDate | null {
  const { gaps, structural, start, end, today } = profile;
  if (gaps.has("G28")) return addDays(today, -dice.int(14, 120));
  if (structural || (gaps.has("G3") && profile.number % 2 === 0)) return null;
  if (end !== null) return addDays(end, dice.int(0, 60));
  const twoYears = addMonths(start, 24);
  return twoYears > today ? twoYears : addMonths(today, dice.int(2, 8));
}

function purpose(dice: Dice, proactive: boolean, structural: boolean): string {
  if (structural) return "duurzaam-wonen";
  if (proactive) return dice.pick(["behandeling", "stabilisatie", "duurzaam-wonen"]);
  return dice.pick(["noodopvang", "beheersing-en-controle", "stabilisatie"]);
}
