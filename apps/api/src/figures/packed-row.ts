import type { SpanRow } from "@nabij/db";
import {
  type DecisionMoment,
  dayNumber,
  decisionMomentKinds,
  decisionMoments,
  goalDomains,
  hundredths,
  impactThemes,
  intensitySteps,
  isPendingHandover,
  legalWorlds,
  moveDays,
  type PlainDate,
  RegieRole,
  type RuleSet,
  reasonsUnknown,
  signalIds,
  type TrajectoryFacts,
  timesHeard,
} from "@nabij/domain";

/** Later than any day, for what has no end or was not done. */
export const never = 3_000_000;

/** Earlier than any day, for what is so from the start or on a day nobody wrote down. */
export const ever = -1_000_000;

/** Unknown hours of a day. */
export const unknownHours = -1;

/** Where a fixed number stands in a packed row; the sections follow them. */
export const field = { start: 0, end: 1, flags: 2, client: 3, team: 4, worlds: 5 } as const;
export const headerSize = 6;

/** Bits of `flags`. */
export const flag = { structural: 1, reasonsUnknown: 2 } as const;

/** Bits of a restriction: the one-to-one itself, and one that came in its place. */
export const restrictionFlag = { oneToOne: 1, replaced: 2 } as const;

/** How many numbers one entry of a section has; each section is its count and then its entries. */
export const sections = {
  /** First day, last day, hundredths of an hour a day. */
  hours: 3,
  /** Domain or -1, first day, day reached. */
  goals: 3,
  /** Day, {@link impactCode}. */
  impacts: 2,
  /** First day, first day it is gone, bits. */
  restrictions: 3,
  /** Role, first day, last day. */
  regie: 3,
  /** Day. */
  moves: 1,
  /** Day. */
  heard: 1,
  /** Kind, day, day it was done. */
  moments: 3,
  /** Twice the place in the list of signals, plus 1 when it rests on the process alone; first and last day. */
  signals: 3,
} as const;
export type Section = keyof typeof sections;
export const sectionNames = Object.keys(sections) as readonly Section[];

/** A signal that stands open on a stretch of days. */
export type OpenSpan = Pick<SpanRow, "from" | "reads" | "signal" | "until">;

/** Gives every word a number, the same one each time. */
type Numbering = (word: string) => number;

type Packing = {
  readonly ruleSet: RuleSet;
  readonly clientNumber: Numbering;
  readonly teamNumber: Numbering;
};

/** One trajectory as whole numbers: all that figures of any day are counted from. Days are day numbers. */
export function packedRow(
  facts: TrajectoryFacts,
  spans: readonly OpenSpan[],
  { ruleSet, clientNumber, teamNumber }: Packing,
): readonly number[] {
  const { client, trajectory } = facts;
  const isStructural = trajectory.type === "langdurig-structureel";
  const packed: Readonly<Record<Section, readonly (readonly number[])[]>> = {
    hours: hoursOf(facts),
    goals: goalsOf(facts),
    impacts: facts.evaluations.flatMap(({ date, impacts }) =>
      impacts.map((impact) => [dayNumber(date), impactCode(impact)]),
    ),
    restrictions: restrictionsOf(facts),
    regie: regieOf(facts),
    moves: moveDays(facts.placements).map((day) => [dayNumber(day)]),
    heard: timesHeard(facts).map(({ on }) => [on === null ? ever : dayNumber(on)]),
    moments: decisionMoments(facts, ruleSet).map(momentNumbers),
    signals: spans.map(({ signal, reads, from, until }) => [
      signalIds.indexOf(signal) * 2 + (reads === "process" ? 1 : 0),
      dayNumber(from),
      dayNumber(until),
    ]),
  };
  return [
    dayNumber(trajectory.startDate),
    dayOr(trajectory.endDate, never),
    (isStructural ? flag.structural : 0) + (reasonsUnknown(trajectory) ? flag.reasonsUnknown : 0),
    clientNumber(client.id),
    client.teamId === null ? 0 : teamNumber(client.teamId),
    client.legalWorlds.reduce((bits, world) => bits | (1 << legalWorlds.indexOf(world)), 0),
    ...sectionNames.flatMap((name) => [packed[name].length, ...packed[name].flat()]),
  ];
}

/** Theme, direction and how it came up, as one number. */
function impactCode({
  theme,
  direction,
  prompt,
}: TrajectoryFacts["evaluations"][number]["impacts"][number]): number {
  const isNegative = direction === "negatief" ? 1 : 0;
  return (impactThemes.indexOf(theme) * 2 + isNegative) * 2 + (prompt === "spontaan" ? 0 : 1);
}

function hoursOf({ intensities }: TrajectoryFacts) {
  return intensitySteps(intensities).map(({ from, until, hoursPerDay }) => [
    dayNumber(from),
    dayOr(until, never),
    hoursPerDay === null ? unknownHours : hundredths(hoursPerDay),
  ]);
}

function goalsOf({ goals }: TrajectoryFacts) {
  return goals
    .filter(({ status }) => status !== "vervallen")
    .map(({ domain, startDate, status, closedOn }) => [
      domain === null ? -1 : goalDomains.indexOf(domain),
      dayNumber(startDate),
      status === "gehaald" ? dayOr(closedOn, ever) : never,
    ]);
}

function restrictionsOf({ restrictions }: TrajectoryFacts) {
  return restrictions.map(({ from, until, isTheOneToOneItself, endedBecause }) => [
    dayNumber(from),
    until === null ? never : dayNumber(until) + 1,
    (isTheOneToOneItself === true ? restrictionFlag.oneToOne : 0) +
      (endedBecause === "vervangen-door-1-op-1" ? restrictionFlag.replaced : 0),
  ]);
}

function regieOf({ regieAssignments }: TrajectoryFacts) {
  return regieAssignments.flatMap((each) => {
    const { regieRole, from, until } = each;
    if (regieRole === null || isPendingHandover(each)) return [];
    return [[RegieRole.options.indexOf(regieRole), dayNumber(from), dayOr(until, never)]];
  });
}

function momentNumbers({ kind, on, metOn }: DecisionMoment): readonly number[] {
  return [decisionMomentKinds.indexOf(kind), dayNumber(on), dayOr(metOn, never)];
}

function dayOr(day: PlainDate | null, otherwise: number): number {
  return day === null ? otherwise : dayNumber(day);
}
