import {
  addDays,
  daysBetween,
  lastCompleteWeeks,
  mondayOfWeek,
  type Ratio,
  staffInRatio,
} from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { dayAt, lastDay, type Profile } from "./profile.ts";

type Step = { readonly hours: number; readonly ratio: Ratio };

const ladders = {
  opbouw: [24, 18, 14, 10, 7, 4],
  stabiel: [12, 12, 14, 12, 12],
  stroef: [14, 10, 16, 14, 18],
} as const;

/** Periods of nearness, about one in five months, and the hours of the last sixteen weeks. */
export function addCare(book: CaseBook, dice: Dice, trajectoryId: string, profile: Profile): void {
  const steps = stepsOf(dice, profile);
  for (const [index, { hours, ratio }] of steps.entries()) {
    const last = index === steps.length - 1;
    book.add("intensity", {
      trajectoryId,
      from: dayAt(profile, index / steps.length),
      until: last ? profile.end : addDays(dayAt(profile, (index + 1) / steps.length), -1),
      hoursPerDay: hours,
      dayPart: hours >= 20 ? "24-uur" : "dag",
      ratio,
      exclusivelyRostered: hours >= 10,
      carers: Math.max(2, Math.ceil((hours * 7 * staffInRatio(ratio)) / 24) + dice.int(0, 2)),
    });
  }
  const now = steps.at(-1);
  if (profile.end === null && now !== undefined) addHours(book, dice, trajectoryId, profile, now);
}

function stepsOf(dice: Dice, profile: Profile): readonly Step[] {
  const days = daysBetween(profile.start, lastDay(profile));
  const count = Math.min(5, 1 + Math.floor(days / 150));
  const begin = profile.course === "opbouw" ? dice.int(0, 1) : 0;
  const offset = dice.int(-2, 2);
  return ladders[profile.course].slice(begin, begin + count).map((hours, index) => ({
    hours: hours === 24 ? 24 : hours + offset,
    ratio: index === 0 && hours === 24 && dice.chance(0.5) ? "2:1" : "1:1",
  }));
}

function addHours(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  profile: Profile,
  step: Step,
): void {
  const planned = step.hours * 7 * staffInRatio(step.ratio);
  const [least, most] = profile.gaps.has("G25") ? [74, 86] : [94, 101];
  for (const key of lastCompleteWeeks(profile.today, 16).toReversed()) {
    const [year, week] = key.split("-W").map(Number);
    if (year === undefined || week === undefined) continue;
    if (mondayOfWeek(year, week) < profile.start) continue;
    const hours = Math.min(planned * 1.05, (planned * dice.int(least, most)) / 100);
    const deliveredHours = Math.round(hours * 4) / 4;
    book.add("deliveredHours", { trajectoryId, year, week, plannedHours: planned, deliveredHours });
  }
}
