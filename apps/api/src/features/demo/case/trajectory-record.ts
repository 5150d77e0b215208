import { addDays, addMonths, type PlainDate } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { phrases } from "../phrases.ts";
import type { CasePlan } from "./case-plan.ts";
import { earliest, lastDay } from "./profile.ts";
import { oneToOneAnswer } from "./restriction-records.ts";

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
  plan: CasePlan,
): string {
  const { person, gaps, start, end, course, structural } = plan;
  return book.add("trajectory", {
    number: `T${String(plan.number).padStart(3, "0")}`,
    clientId,
    startDate: start,
    plannedEndDate: plannedEnd(dice, plan),
    endDate: end,
    type: structural ? "langdurig-structureel" : "tijdelijk",
    ...aimOf(dice, plan),
    startReasons: dice.shuffle<string>(reasons[person.world]).slice(0, dice.int(1, 3)),
    startReasonsKnown: gaps.has("G1") ? "nee" : dice.pick(["ja", "ja", "deels"]),
    ...kindOf(dice, plan),
    ...decisionOf(dice, plan),
    ...perspectiveOf(dice, plan),
    ...oneToOneAnswer(dice, plan),
    investigatedOn: gaps.has("G6")
      ? null
      : earliest(addDays(start, dice.int(10, 28)), lastDay(plan)),
    planA: dice.pick(phrases.planA),
    planB: dice.chance(person.team.order) ? dice.pick(phrases.planB) : null,
    outcome: end === null ? null : outcomes[course],
  });
}

function plannedEnd(dice: Dice, plan: CasePlan): PlainDate | null {
  const { gaps, structural, start, end, today } = plan;
  if (gaps.has("G28")) return addDays(today, -dice.int(14, 120));
  if (structural || (gaps.has("G3") && !gaps.has("G31") && plan.number % 2 === 0)) return null;
  if (end !== null) return addDays(end, dice.int(0, 60));
  const twoYears = addMonths(start, 24);
  return twoYears > today ? twoYears : addMonths(today, dice.int(2, 8));
}

/** What it is for; without a goal or an analysis only where G31 must be raised. */
function aimOf(dice: Dice, { gaps, course, structural }: CasePlan): object {
  if (gaps.has("G31")) return { stance: "reactief", purpose: "beheersing-en-controle" };
  const isBare = gaps.has("G3") || gaps.has("G9");
  if (structural) return { stance: "proactief", purpose: "duurzaam-wonen" };
  if (isBare || (course !== "stroef" && dice.chance(0.7))) {
    const purpose = dice.pick(["behandeling", "stabilisatie", "duurzaam-wonen"]);
    return { stance: "proactief", purpose };
  }
  const purpose = dice.pick(["noodopvang", "beheersing-en-controle", "stabilisatie"]);
  return { stance: "reactief", purpose };
}

/** The name the house uses, and which kind of one-to-one it is; the kind is missing for G51. */
function kindOf(dice: Dice, { gaps, person, structural }: CasePlan): object {
  const named = person.world === "wlz" ? "meerzorg" : dice.pick(["maatwerk", "VOM"]);
  if (gaps.has("G51")) return { localLabel: named, variant: null };
  const kinds = ["hele-dag-exclusief", "deel-van-de-dag", "deel-van-de-dag", "aandachtsmomenten"];
  return {
    localLabel: dice.pick([named, null]),
    variant: structural ? "hele-dag-exclusief" : dice.pick(kinds),
  };
}

/** Who decided, when and under which pressure; the advice comes first, except for G11. */
function decisionOf(dice: Dice, { gaps, person, start }: CasePlan): object {
  const decidedOn = addDays(start, -dice.int(1, 14));
  const advisedOn = gaps.has("G34") ? null : addDays(decidedOn, dice.int(8, 40));
  const inTime = addDays(decidedOn, -dice.int(2, 15));
  const young = person.world === "jeugdwet";
  const deciders = young
    ? ["gi", "wijkteam", "gemeente", ...(gaps.has("G11") ? [] : ["ret"])]
    : ["zorgkantoor", "zorgaanbieder"];
  const threat = dice.pick(["dreiging-rechtszaak", "dreiging-op-straat"]);
  return {
    decidedBy: dice.pick(deciders),
    decidedOn,
    decisionContext: gaps.has("G33")
      ? ["acute-crisis", threat]
      : [dice.pick(["rustig-afgewogen", "rustig-afgewogen", "acute-crisis"])],
    retAdviceOn: young ? (gaps.has("G11") ? advisedOn : inTime) : null,
  };
}

function perspectiveOf(dice: Dice, { gaps, structural, end }: CasePlan): object {
  if (gaps.has("G27")) return { perspective: "onduidelijk", nextPlace: null };
  if (structural) return { perspective: "duidelijk" };
  const isClear = dice.chance(0.6);
  return {
    perspective: isClear ? "duidelijk" : "onduidelijk",
    nextPlace: isClear && dice.chance(0.5) ? null : dice.pick(phrases.nextPlaces),
    waitingForPlace: end === null && (gaps.has("G28") || dice.chance(0.15)) ? true : null,
  };
}
