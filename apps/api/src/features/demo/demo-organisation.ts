import { addDays, addMonths, type PlainDate, SignalId, type Team } from "@nabij/domain";
import { addCase } from "./case/add-case.ts";
import {
  birthDateOf,
  type Course,
  type DemoTeam,
  type Person,
  type Profile,
  type World,
} from "./case/profile.ts";
import { type CaseBook, idOf, openCaseBook } from "./case-book.ts";
import { clientsAt, type DemoData, demoTeams, demoUsers } from "./demo-data.ts";
import { type Dice, throwDice } from "./dice.ts";
import { addOrganisation, addQualityChecks, qualityClients } from "./organisation-records.ts";
import { names } from "./phrases.ts";
import { addStory, stories } from "./story.ts";
import bundles from "./words/bundles.json" with { type: "json" };

export type DemoSeed = { readonly today: PlainDate; readonly seed: number };

type Bundle = {
  readonly gaps: readonly SignalId[];
  readonly world: World | null;
  readonly isZevmb: boolean;
  readonly months: readonly [number, number];
};

const key = "dekade";
const closedClients = 56;
const returningClients = 8;

/** How much each team can keep up with: gaps gather where it is hardest, as they do in life. */
const teamOrder = { Lisdodde: 0.85, Duinroos: 0.7, Zuiderhaven: 0.55, Wilgenpad: 0.3 } as const;

/**
 * Stichting De Kade: four teams, about 120 trajectories over three years, several stories. The
 * same day and seed give the same data to the letter.
 */
export function demoOrganisation({ today, seed }: DemoSeed): DemoData {
  const dice = throwDice(seed);
  const book = openCaseBook(`${key}/${seed}`);
  const teams = demoTeams(key, Object.keys(teamOrder));
  const conversations = stories.flatMap((story, index) =>
    addStory(book, story, { today, number: index + 1, teams }),
  );
  const people = newcomers(dice, today, teams.map(withOrder));
  addActive(book, dice, people);
  addClosed(book, dice, people);
  addOrganisation(book, today);
  addQualityChecks(book, today, qualityClients(book));
  return {
    organisation: { id: idOf(key), name: "Stichting De Kade", fictional: true },
    teams,
    users: demoUsers(key, today, clientsAt(book.records, [0, 5, 3])),
    records: book.records,
    conversations,
  };
}

function withOrder(team: Team): DemoTeam {
  return { ...team, order: teamOrder[team.name as keyof typeof teamOrder] };
}

type Who = { readonly world: World; readonly isZevmb: boolean };

type Newcomers = {
  readonly today: PlainDate;
  readonly person: (who: Who, gaps: readonly SignalId[], since: PlainDate) => Person;
  readonly trajectoryNumber: () => number;
};

/** Hands out names, numbers and teams; more gaps lean towards the team with the least order. */
function newcomers(dice: Dice, today: PlainDate, teams: readonly DemoTeam[]): Newcomers {
  const taken = new Set(stories.map(({ client }) => client.chosenName));
  const free = dice.shuffle(names.filter((name) => !taken.has(name)));
  let people = 0;
  let trajectories = stories.length;
  return {
    today,
    trajectoryNumber: () => {
      trajectories += 1;
      return trajectories;
    },
    person: (who, gaps, since) => {
      const drawn = [dice.pick(teams), dice.pick(teams)].toSorted((a, b) => b.order - a.order);
      const name = free[people];
      people += 1;
      return {
        name: name ?? `Cliënt ${people}`,
        number: stories.length + people,
        ...who,
        birthDate: birthDateOf(who.world, gaps.includes("G20"), today, dice),
        team: (gaps.length > 0 && dice.chance(0.7) ? drawn[1] : drawn[0]) as DemoTeam,
        since,
      };
    },
  };
}

function addActive(
  book: CaseBook,
  dice: Dice,
  { today, person, trajectoryNumber }: Newcomers,
): void {
  const all = bundles.flatMap((bundle) =>
    Array.from({ length: bundle.count }, () => asBundle(bundle)),
  );
  let returning = returningClients;
  for (const { gaps, world: fixed, isZevmb, months } of dice.shuffle(all)) {
    const world = fixed ?? (dice.chance(0.6) ? "wlz" : "jeugdwet");
    const start = addDays(
      addMonths(today, -dice.int(...months)),
      -dice.int(2, 6) - (gaps.includes("G5") ? 20 : 0),
    );
    const earlier = gaps.length === 0 && returning > 0 ? addMonths(start, -dice.int(8, 12)) : null;
    const who = person({ world, isZevmb }, gaps, earlier ?? start);
    const course = courseOf(dice, who.team, gaps.length);
    const now: Profile = {
      person: who,
      number: trajectoryNumber(),
      start,
      end: null,
      structural: world === "wlz" && isLasting(dice, gaps, course),
      course,
      gaps: new Set(gaps),
      today,
    };
    const before = earlier === null ? [] : [beforeIt(dice, now, earlier, trajectoryNumber())];
    returning -= before.length;
    addCase(book, dice, now, before);
  }
}

/** Signals that are only raised where it is meant to be temporary. */
const temporary = ["G3", "G27", "G28"] as const;

/** Most adults need someone near for good; G31 beside an analysis is about them. */
function isLasting(dice: Dice, gaps: readonly SignalId[], course: Course): boolean {
  if (temporary.some((gap) => gaps.includes(gap))) return false;
  return gaps.includes("G31") || (course !== "opbouw" && dice.chance(0.9));
}

function asBundle({ gaps, group, months, world }: (typeof bundles)[number]): Bundle {
  const [least = 1, most = 1] = months;
  return {
    gaps: gaps.map((gap) => SignalId.parse(gap)),
    world: world === "jeugdwet" || world === "wlz" ? world : null,
    isZevmb: group === "zevmb",
    months: [least, most],
  };
}

/** An earlier trajectory of the same client that was closed, well enough at the time. */
function beforeIt(dice: Dice, now: Profile, start: PlainDate, number: number): Profile {
  const end = addDays(now.start, -dice.int(40, 120));
  return { ...now, number, start, end, course: "stabiel", structural: false };
}

function courseOf(dice: Dice, { order }: DemoTeam, gaps: number): Course {
  if (gaps > 1 && dice.chance(0.6)) return "stroef";
  if (dice.chance(order)) return dice.pick(["opbouw", "stabiel"]);
  return dice.pick(["stabiel", "stroef", "stroef", "opbouw"]);
}

function addClosed(
  book: CaseBook,
  dice: Dice,
  { today, person, trajectoryNumber }: Newcomers,
): void {
  for (let count = 0; count < closedClients; count += 1) {
    const world = dice.chance(0.55) ? "wlz" : "jeugdwet";
    const start = addDays(today, -dice.int(150, 1090));
    const end = earlierOf(addDays(start, dice.int(70, 560)), addDays(today, -dice.int(6, 40)));
    const who = person({ world, isZevmb: false }, [], start);
    const number = trajectoryNumber();
    const course = courseOf(dice, who.team, 0);
    const base = { person: who, number, start, end, course, today };
    addCase(book, dice, { ...base, structural: false, gaps: new Set() }, []);
  }
}

function earlierOf(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}
