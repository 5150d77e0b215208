import { addDays, addMonths, daysBetween, type PlainDate, type Ratio } from "@nabij/domain";
import type { Dice } from "../dice.ts";
import { dayAt, earliest, lastDay, type Profile } from "./profile.ts";

/** A stretch of one intensity. */
export type Step = {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly hours: number;
  readonly ratio: Ratio;
};

/** The days that several kinds of records have to agree on. */
export type CasePlan = Profile & {
  readonly evaluations: readonly PlainDate[];
  readonly reflections: readonly PlainDate[];
  readonly steps: readonly Step[];
  /** First days on the places since the first trajectory began, the last one is where they live. */
  readonly moves: readonly PlainDate[];
  /** Null once it ended. */
  readonly renewalOn: PlainDate | null;
};

const ladders = {
  opbouw: [24, 18, 14, 10, 7, 4],
  stabiel: [12, 12, 14, 12, 12],
  stroef: [14, 10, 16, 14, 18],
} as const;

/** The days of a profile, drawn once. */
export function planOf(dice: Dice, profile: Profile): CasePlan {
  const evaluations = evaluationDays(dice, profile);
  const renewalOn = renewalDay(dice, profile);
  return {
    ...profile,
    evaluations,
    renewalOn,
    reflections: reflectionDays(dice, profile, renewalOn),
    steps: stepsOf(dice, profile),
    moves: moveDays(dice, profile),
  };
}

/** After three weeks, then within every three months; where G5 must be raised, never. */
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

function renewalDay(dice: Dice, { end, gaps, start, today }: Profile): PlainDate | null {
  if (end !== null) return null;
  if (gaps.has("G43")) return addDays(today, dice.int(20, 80));
  const isNear = daysBetween(start, today) > 100 && dice.chance(0.3);
  return addDays(today, isNear ? dice.int(25, 75) : dice.int(110, 200));
}

/** Before a renewal that is near there is one, except where G43 must be raised. */
function reflectionDays(
  dice: Dice,
  profile: Profile,
  renewalOn: PlainDate | null,
): readonly PlainDate[] {
  const { gaps, today } = profile;
  const days = daysBetween(profile.start, lastDay(profile));
  const isHeld = days >= 90 && dice.chance(0.35 + profile.person.team.order / 2);
  const count = isHeld ? Math.min(3, Math.floor(days / 180) + 1) : 0;
  const held = Array.from({ length: count }, (_, index) =>
    dayAt(profile, (index + 0.6) / Math.max(count, 1)),
  );
  const window = renewalOn === null ? null : addMonths(renewalOn, -3);
  if (window === null || window > today) return held;
  const before = held.filter((day) => day < window);
  return gaps.has("G43") ? before : [...before, addDays(today, -dice.int(2, 10))];
}

function stepsOf(dice: Dice, profile: Profile): readonly Step[] {
  const days = daysBetween(profile.start, lastDay(profile));
  const count = Math.min(5, 1 + Math.floor(days / 150));
  const begin = profile.course === "opbouw" ? dice.int(0, 1) : 0;
  const offset = dice.int(-2, 2);
  return ladders[profile.course].slice(begin, begin + count).map((hours, index) => {
    const isLast = index === count - 1;
    return {
      from: dayAt(profile, index / count),
      until: isLast ? profile.end : addDays(dayAt(profile, (index + 1) / count), -1),
      hours: hours === 24 ? 24 : hours + offset,
      ratio: isDouble(dice, profile, hours, index, isLast) ? "2:1" : "1:1",
    };
  });
}

/** Two at once: at first where someone is there day and night, or last where G30 must be raised. */
function isDouble(
  dice: Dice,
  { gaps }: Profile,
  hours: number,
  index: number,
  isLast: boolean,
): boolean {
  if (gaps.has("G30")) return isLast;
  return index === 0 && hours === 24 && dice.chance(0.5);
}

const settling = ["G10", "G19", "G32", "G37"] as const;

function moveDays(dice: Dice, { gaps, person, today }: Profile): readonly PlainDate[] {
  if (gaps.has("G18")) return [160, 121, 83, 41].map((ago) => addDays(today, -ago));
  const moved = earliest(addDays(person.since, dice.int(-10, 30)), addDays(today, -1));
  const isNew = settling.some((gap) => gaps.has(gap));
  return isNew ? [moved, addDays(today, -dice.int(35, 80))] : [moved];
}
