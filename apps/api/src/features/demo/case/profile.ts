import {
  addDays,
  addMonths,
  daysBetween,
  type PlainDate,
  type SignalId,
  type Team,
} from "@nabij/domain";
import type { Dice } from "../dice.ts";

export type World = "wlz" | "jeugdwet";

/** How a trajectory goes: growing, steady, or with steps back. */
export type Course = "opbouw" | "stabiel" | "stroef";

/** A team and how much it can keep up with, 0 (much falls through) to 1. */
export type DemoTeam = Team & { readonly order: number };

/** Who a made-up client is. */
export type Person = {
  readonly name: string;
  readonly number: number;
  readonly world: World;
  /** Severe multiple disabilities: other goals, words and norms (trap 32). */
  readonly isZevmb: boolean;
  readonly birthDate: PlainDate;
  readonly team: DemoTeam;
  /** The day the first trajectory began. */
  readonly since: PlainDate;
};

/** All that the records of one made-up trajectory follow from. */
export type Profile = {
  readonly person: Person;
  readonly number: number;
  readonly start: PlainDate;
  /** Null while it runs. */
  readonly end: PlainDate | null;
  readonly structural: boolean;
  readonly course: Course;
  /** The signals that its gaps must raise; all others are filled. */
  readonly gaps: ReadonlySet<SignalId>;
  readonly today: PlainDate;
};

/** The last day that records of this trajectory can be about. */
export function lastDay({ end, today }: Profile): PlainDate {
  return end ?? today;
}

/** A day in the trajectory, `share` of the way, 0 to 1. */
export function dayAt(profile: Profile, share: number): PlainDate {
  const days = daysBetween(profile.start, lastDay(profile));
  return addDays(profile.start, Math.floor(days * share));
}

export function earliest(...days: readonly PlainDate[]): PlainDate {
  return days.toSorted()[0] as PlainDate;
}

export function latest(...days: readonly PlainDate[]): PlainDate {
  return days.toSorted().at(-1) as PlainDate;
}

/** Days from `first` on, `[least, most]` days apart, through `last`. */
export function daysApart(
  dice: Dice,
  first: PlainDate,
  last: PlainDate,
  [least, most]: readonly [number, number],
): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = first; day <= last; day = addDays(day, dice.int(least, most))) days.push(day);
  return days;
}

/** In a closed institution now: one in seven of the young, by number. */
export function isClosed({ person, gaps }: Profile): boolean {
  return person.world === "jeugdwet" && person.number % 7 === 3 && gaps.size === 0;
}

/** What those around the client hope for; without G44 the team hopes for the same. */
export function hopeOf({ number }: Person): "ruimte-voor-verandering" | "vasthouden-aan-1-op-1" {
  return number % 3 === 0 ? "vasthouden-aan-1-op-1" : "ruimte-voor-verandering";
}

/** No goals at all: one of the two ways to raise G3, and what G31 rests on with an analysis. */
export function isWithoutGoals({ gaps, number }: Profile): boolean {
  if (gaps.has("G31")) return gaps.has("G3") || !gaps.has("G9");
  return gaps.has("G3") && number % 2 === 1;
}

/** Which of the three things that G36 is about was broken, when one must be. */
export function brokenBy({
  gaps,
  person,
  number,
}: Profile): "guarantee" | "agreement" | "order" | null {
  if (!gaps.has("G36")) return null;
  if (number % 2 === 1) return "agreement";
  return person.world === "jeugdwet" ? "guarantee" : "order";
}

/** A day of birth: youth of 12 to 17, about one in five nearly 18; adults of 22 to 58. */
export function birthDateOf(
  world: World,
  turns18: boolean,
  today: PlainDate,
  dice: Dice,
): PlainDate {
  const days = dice.int(0, 20);
  if (turns18) return addDays(addMonths(today, dice.int(3, 10) - 216), days);
  if (world === "wlz") return addDays(addMonths(today, -dice.int(22 * 12, 58 * 12)), days);
  const months = dice.chance(0.2) ? dice.int(206, 213) : dice.int(147, 202);
  return addDays(addMonths(today, -months), days);
}
