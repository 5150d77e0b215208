import { addDays, type PlainDate } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { phrases } from "../phrases.ts";
import type { CasePlan } from "./case-plan.ts";
import { brokenBy, daysApart, earliest, isClosed } from "./profile.ts";

const earlier = {
  wlz: ["woonlocatie", "thuis", "ggz-kliniek"],
  jeugdwet: ["open-jeugdhulp", "jeugdzorgplus", "thuis", "crisisopvang", "gezinshuis"],
} as const;

/** Where the client lived before, and every place since, the last one where they live now. */
export function addPlacements(book: CaseBook, dice: Dice, clientId: string, plan: CasePlan): void {
  const { moves, person } = plan;
  addEarlier(book, dice, clientId, plan);
  for (const [index, from] of moves.entries()) {
    const next = moves[index + 1];
    const isNow = next === undefined;
    const setting = settingOf(dice, plan, index, isNow);
    book.add("placement", {
      clientId,
      from,
      until: next === undefined ? null : addDays(next, -1),
      setting,
      ...livingOf(dice, plan, isNow, setting),
      ...arrivalOf(dice, plan, from, isNow),
      ...guaranteesOf(dice, plan, isNow),
      ...(isNow ? homeOf(dice, plan, from) : { basis: "vrijwillig" }),
      region: isNow && plan.gaps.has("G34") ? "buiten" : "eigen",
      refusals: isNow ? refusalsOf(dice, plan) : [],
      tailoredPlace: isNow && person.number % 9 === 2 ? dice.pick(phrases.tailoredPlaces) : null,
      note: isNow && dice.chance(0.4) ? dice.pick(phrases.placementNotes) : null,
    });
  }
}

function addEarlier(
  book: CaseBook,
  dice: Dice,
  clientId: string,
  { person, moves }: CasePlan,
): void {
  const { world, since } = person;
  const setting = dice.pick(earlier[world]);
  const from = addDays(
    since,
    setting === "crisisopvang" ? -dice.int(60, 150) : -dice.int(260, 1400),
  );
  book.add("placement", {
    clientId,
    from,
    until: addDays(moves[0] ?? since, -1),
    setting,
    livingSituation: setting === "thuis" ? "thuis" : "groep",
    basis: setting === "jeugdzorgplus" ? "gesloten-machtiging" : "vrijwillig",
    region: dice.chance(0.8) ? "eigen" : "buiten",
    peerContact: dice.pick(["ja", "weinig"]),
    returnGuarantee:
      world === "jeugdwet" && setting !== "thuis"
        ? dice.pick(["geen", "afgesproken", "verbroken"])
        : null,
    informationAskedOn: setting === "thuis" ? null : addDays(from, -dice.int(1, 9)),
    fileReceivedOn: setting === "thuis" ? null : addDays(from, dice.int(0, 6)),
    hasTreatment: setting === "ggz-kliniek" ? true : dice.chance(0.5),
  });
}

function settingOf(dice: Dice, plan: CasePlan, index: number, isNow: boolean): string {
  const { gaps, person } = plan;
  if (isNow && gaps.has("G19")) return "crisisopvang";
  if (gaps.has("G18")) {
    return ["crisisopvang", "gezinshuis", "ggz-kliniek", "open-jeugdhulp"][index] ?? "woonlocatie";
  }
  if (isClosed(plan)) return "jeugdzorgplus";
  if (person.world === "wlz") return "woonlocatie";
  return dice.pick(["open-jeugdhulp", "woonlocatie", "gezinshuis"]);
}

/** Who lives alone sees peers, except where G29 must be raised. */
function livingOf(dice: Dice, { gaps }: CasePlan, isNow: boolean, setting: string): object {
  const alone = ["eigen-ruimte-bij-instelling", "afzonderlijke-locatie"] as const;
  if (isNow && gaps.has("G29")) {
    return { livingSituation: dice.pick(alone), peerContact: dice.pick(["weinig", "geen"]) };
  }
  if (gaps.has("G18") || setting === "crisisopvang" || setting === "gezinshuis") {
    return { livingSituation: "groep", peerContact: dice.pick(["weinig", "ja"]) };
  }
  const livingSituation = dice.pick(["groep", "groep", ...alone]);
  const peerContact = livingSituation === "groep" ? dice.pick(["ja", "ja", "weinig"]) : "ja";
  return { livingSituation, peerContact };
}

/** What was asked before the move, and what came along with it. */
function arrivalOf(dice: Dice, { gaps, today }: CasePlan, from: PlainDate, isNow: boolean): object {
  const asked = isNow && gaps.has("G32") ? dice.int(4, 20) : -dice.int(1, 9);
  const received = earliest(addDays(from, dice.int(0, 6)), today);
  return {
    informationAskedOn: addDays(from, asked),
    fileReceivedOn: isNow && gaps.has("G37") ? null : received,
    hasTreatment: isNow && gaps.has("G19") ? false : dice.chance(0.7),
  };
}

function guaranteesOf(dice: Dice, plan: CasePlan, isNow: boolean): object {
  if (plan.person.world === "wlz") return {};
  const isBroken = isNow && brokenBy(plan) === "guarantee";
  return {
    returnGuarantee: isBroken ? "verbroken" : dice.pick(["afgesproken", "nagekomen", "geen"]),
    placementGuarantee: dice.pick(["afgesproken", "nagekomen", "geen", null]),
  };
}

/** On what ground the client lives here; for the young who came willingly, the looks at going home. */
function homeOf(dice: Dice, plan: CasePlan, from: PlainDate): object {
  const { gaps, person, today } = plan;
  if (person.world === "wlz") return { basis: "vrijwillig" };
  if (isClosed(plan)) return { basis: "gesloten-machtiging" };
  if (!gaps.has("G35") && dice.chance(0.5)) return { basis: "gedwongen-kader" };
  const last = gaps.has("G35") ? addDays(today, -230) : today;
  const looks = daysApart(dice, addDays(from, dice.int(90, 160)), last, [110, 160]);
  return {
    basis: "vrijwillig",
    homeReviews: looks.map((on) => ({ on, outcome: dice.pick(["blijft", "nog-onduidelijk"]) })),
  };
}

/** Refusals on the way here, never three times as too complex, except where G38 must be raised. */
function refusalsOf(dice: Dice, { gaps, person, today }: CasePlan): readonly object[] {
  if (gaps.has("G38")) {
    return [190, 120, 64, 21].map((ago, index) => ({
      on: addDays(today, -ago),
      reason: index === 1 ? "geen-plek" : "te-complex",
    }));
  }
  if (!dice.chance(person.world === "jeugdwet" ? 0.4 : 0.15)) return [];
  return Array.from({ length: dice.int(1, 3) }, (_, index) => ({
    on: addDays(person.since, -10 - 9 * index),
    reason: index === 0 ? "te-complex" : "geen-plek",
  }));
}
