import {
  decisionMomentKinds,
  goalDomains,
  heardGroups,
  hoursBands,
  impactThemes,
  RegieRole,
  signalIds,
} from "@nabij/domain";

/** Months drawn: the month of the day and the 24 before it. */
export const monthsShown = 25;

/** Quarters of restrictions drawn, as on the page about restrictions. */
export const quartersShown = 8;

/** Months that a trajectory runs longer than, counted apart. */
export const longerThanMonths = [12, 24, 60] as const;

/** Numbers of one quarter: others begun, ended, in force; the one-to-one itself the same; replaced. */
export const perQuarter = 7;

const moveGroups = 4;

/** How many numbers each figure has; every one of them is a sum over trajectories or people. */
const sizes = {
  trajectories: 1,
  reasonsUnknown: 1,
  structural: 1,
  grew: 1,
  moved: 1,
  calm: 2,
  begunBefore: 1,
  endedBefore: 1,
  inflow: monthsShown,
  outflow: monthsShown,
  /** Hundredths of an hour a day, and of how many trajectories they are known. */
  plannedHours: monthsShown,
  plannedKnown: monthsShown,
  longer: longerThanMonths.length,
  longerTemporary: longerThanMonths.length,
  bands: hoursBands.length,
  agreed: goalDomains.length,
  reached: goalDomains.length,
  impacts: impactThemes.length * 4,
  quarters: quartersShown * perQuarter,
  regieMissing: RegieRole.options.length,
  regieAny: 1,
  heard: heardGroups.length,
  due: decisionMomentKinds.length,
  signals: signalIds.length * 2,
  people: 1,
  /** People who moved 0, 1, 2, and 3 or more times in a year, and all their moves. */
  movers: moveGroups,
  moves: 1,
} as const;

export type Figure = keyof typeof sizes;

/** Where the numbers of each figure begin, and how many there are in all. */
export const [place, countersLength] = places();

function places(): readonly [Readonly<Record<Figure, number>>, number] {
  let length = 0;
  const found = Object.entries(sizes).map(([name, size]) => {
    const begin = length;
    length += size;
    return [name, begin] as const;
  });
  return [Object.fromEntries(found) as Record<Figure, number>, length];
}
