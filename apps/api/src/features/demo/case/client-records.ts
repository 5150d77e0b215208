import { addDays, addMonths, type PlainDate, type Problem } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { phrases } from "../phrases.ts";
import { earliest, type Person, type Profile } from "./profile.ts";

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
export function addClient(book: CaseBook, dice: Dice, person: Person, today: PlainDate): string {
  const { world, name, number } = person;
  const network = dice.shuffle(phrases.network).slice(0, dice.int(1, 3));
  return book.add("client", {
    pseudonym: `C${String(number).padStart(3, "0")}`,
    chosenName: name,
    birthDate: person.birthDate,
    gender: dice.pick(["man", "man", "vrouw", "vrouw", "anders"]),
    legalWorlds: [world],
    careProfile: world === "wlz" ? dice.pick(["vg7", "vg7", "vg7-plus", "vg8", "vg6"]) : null,
    region: dice.chance(0.8) ? "Rijnmond" : dice.pick(phrases.regions),
    problems: dice.shuffle(problems[world]).slice(0, dice.int(1, 3)),
    representatives:
      world === "wlz"
        ? [
            {
              capacity: dice.pick(["mentor", "curator", "ouder"]),
              label: "wettelijk vertegenwoordiger",
            },
          ]
        : [
            dice.chance(0.7)
              ? { capacity: "ouder", label: "ouders" }
              : { capacity: "voogd", label: "voogd" },
          ],
    network: network.map((member, index) => ({
      ...member,
      chosenByClient: member.relation === "jim" ? true : null,
      expectation: dice.chance(0.5)
        ? dice.pick(["vasthouden-aan-1-op-1", "ruimte-voor-verandering"])
        : null,
      burden: index === 0 && dice.chance(0.25) ? dice.pick(phrases.burdens) : null,
    })),
    ownWishes: dice.chance(0.8) ? dice.pick(phrases.wishes[world]) : null,
    ownWishesOn: addDays(today, -dice.int(10, 200)),
    teamId: person.team.id,
  });
}

/** Explanatory analyses, one a year; missing or older than a year where G9 must be raised. */
export function addAnalyses(book: CaseBook, dice: Dice, clientId: string, profile: Profile): void {
  const { person, gaps, today } = profile;
  const first = earliest(addDays(person.since, dice.int(-15, 25)), addDays(today, -2));
  const days: PlainDate[] = [];
  for (let day = first; day <= today; day = addDays(addMonths(day, 10), dice.int(0, 25))) {
    days.push(day);
  }
  const limit = addDays(addMonths(today, -12), -20);
  const kept = gaps.has("G9") ? days.filter((day) => day < limit) : days;
  for (const date of kept) {
    book.add("explanatoryAnalysis", {
      clientId,
      date,
      author: dice.pick(assessorsFor(person)),
      coversEducation: dice.chance(0.7),
      coversParticipation: dice.chance(0.8),
      covers18Plus: person.world === "wlz" ? null : dice.chance(0.5),
      summary: dice.pick(phrases.analyses),
      factors: dice.shuffle(phrases.factors).slice(0, dice.int(3, 5)),
      readReceipts: [
        { organisation: "Stichting De Kade", on: earliest(addDays(date, dice.int(0, 9)), today) },
      ],
    });
  }
}

/** Diagnosis claims with where they come from; one loose claim where G15 must be raised. */
export function addDiagnoses(book: CaseBook, dice: Dice, clientId: string, profile: Profile): void {
  const { person, gaps } = profile;
  for (const label of dice.shuffle(phrases.diagnoses[person.world]).slice(0, dice.int(1, 2))) {
    const date = addDays(person.since, -dice.int(200, 1500));
    book.add("diagnosis", {
      clientId,
      label,
      status: dice.pick(["formeel", "formeel", "overgenomen"]),
      source: dice.pick(phrases.sources),
      assessor: dice.pick(assessorsFor(person)),
      date,
      reExaminedOn: dice.chance(0.3) ? addDays(date, dice.int(100, 199)) : null,
    });
  }
  if (!gaps.has("G15")) return;
  const source = dice.chance(0.4) ? "brief van de vorige aanbieder" : null;
  book.add("diagnosis", {
    clientId,
    label: dice.pick(phrases.loose),
    status: "bekend-met",
    source,
  });
}

/** A physician for intellectual disability sees adults, a child psychiatrist the young. */
function assessorsFor({ world }: Person): readonly string[] {
  return [...phrases.assessors.both, phrases.assessors[world]];
}
