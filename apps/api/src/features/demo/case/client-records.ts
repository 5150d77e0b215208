import { addDays, addMonths, type Problem } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { phrases } from "../phrases.ts";
import type { CasePlan } from "./case-plan.ts";
import { addNetwork } from "./network.ts";
import type { Person, Profile } from "./profile.ts";

const problems: Readonly<Record<Person["world"], readonly Problem[]>> = {
  wlz: ["agressie", "zelfbeschadiging", "trauma", "depressie", "verslaving"],
  jeugdwet: [
    "trauma",
    "agressie",
    "zelfbeschadiging",
    "pesten-of-sociale-isolatie",
    "eetstoornis",
    "suicidaliteit",
    "criminaliteit",
  ],
};

/** The client with network and wishes. */
export function addClient(book: CaseBook, dice: Dice, profile: Profile): string {
  const { person, gaps, today } = profile;
  const { world, name, number, isZevmb } = person;
  return book.add("client", {
    pseudonym: `C${String(number).padStart(3, "0")}`,
    chosenName: name,
    birthDate: person.birthDate,
    gender: dice.pick(["man", "man", "vrouw", "vrouw", "anders"]),
    legalWorlds: [world],
    careProfile: careProfileOf(dice, person),
    targetGroups: targetGroupsOf(dice, person),
    region: dice.chance(0.8) ? "Rijnmond" : dice.pick(phrases.regions),
    problems: isZevmb
      ? ["zelfbeschadiging"]
      : dice.shuffle(problems[world]).slice(0, dice.int(1, 3)),
    representatives: [representativeOf(dice, person)],
    ...addNetwork(dice, profile),
    ...(gaps.has("G45")
      ? {}
      : {
          ownWishes: dice.pick(isZevmb ? phrases.wishes.zevmb : phrases.wishes[world]),
          ownWishesOn: addDays(today, -dice.int(10, 200)),
        }),
    note: dice.chance(0.2) ? dice.pick(phrases.clientNotes) : null,
    teamId: person.team.id,
  });
}

function careProfileOf(dice: Dice, { world, isZevmb }: Person): string | null {
  if (world === "jeugdwet") return null;
  return isZevmb ? "vg8" : dice.pick(["vg7", "vg7", "vg7-plus", "vg5", "vg6"]);
}

/** The group of people with severe multiple disabilities is small and has norms of its own (trap 32). */
function targetGroupsOf(dice: Dice, { world, isZevmb }: Person): readonly string[] {
  if (isZevmb) return ["zevmb"];
  if (world === "jeugdwet") return ["jeugd-met-verblijf"];
  return [dice.pick(["lvb", "sglvg", "evb-plus", "autisme", "nah-plus"])];
}

function representativeOf(dice: Dice, { world }: Person): object {
  if (world === "wlz") {
    const capacity = dice.pick(["mentor", "curator", "ouder"]);
    return { capacity, label: "wettelijk vertegenwoordiger" };
  }
  return dice.chance(0.7)
    ? { capacity: "ouder", label: "ouders" }
    : { capacity: "voogd", label: "voogd" };
}

/** Diagnosis claims with where they come from, and what G15, G16 and G17 must find. */
export function addDiagnoses(book: CaseBook, dice: Dice, clientId: string, plan: CasePlan): void {
  const { person, gaps, today } = plan;
  const labels = person.isZevmb ? phrases.diagnoses.zevmb : phrases.diagnoses[person.world];
  const [first = "", second = "", third = ""] = dice.shuffle(labels);
  const own = { clientId, source: dice.pick(phrases.sources) };
  const assessor = dice.pick(assessorsFor(person));
  const since = addDays(person.since, -dice.int(30, 700));
  const old = addMonths(today, -dice.int(40, 90));
  book.add("diagnosis", {
    ...own,
    label: first,
    status: dice.pick(["formeel", "formeel", "overgenomen"]),
    assessor,
    date: gaps.has("G16") ? old : since,
    reExaminedOn: gaps.has("G16") ? null : reExamined(dice, plan, since),
    sourceSaysOtherwise: gaps.has("G16") && dice.chance(0.5) ? true : null,
  });
  if (gaps.has("G15")) {
    const source = dice.chance(0.4) ? "brief van de vorige aanbieder" : null;
    book.add("diagnosis", {
      ...{ clientId, label: dice.pick(phrases.loose), status: "bekend-met", source },
    });
  }
  if (!gaps.has("G17") && dice.chance(0.6)) return;
  const changes = gaps.has("G17") ? [second, third] : [second];
  for (const [index, label] of changes.entries()) {
    book.add("diagnosis", {
      ...own,
      label,
      status: "gewisseld",
      assessor,
      date: addMonths(today, -20 + index * 9),
      changeReason: gaps.has("G17") ? null : dice.pick(phrases.changeReasons),
    });
  }
}

/** Looked at again where it would be old by now (G16). */
function reExamined(dice: Dice, { today }: CasePlan, date: string): string | null {
  return date < addMonths(today, -34) ? addMonths(today, -dice.int(2, 24)) : null;
}

/** A physician for intellectual disability sees adults, a child psychiatrist the young. */
export function assessorsFor({ world }: Person): readonly string[] {
  return [...phrases.assessors.both, phrases.assessors[world]];
}
