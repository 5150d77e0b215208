import {
  ageInYears,
  isCurrent,
  monthsBetween,
  type PlainDate,
  RegieRole,
  type TrajectoryFacts,
} from "@nabij/domain";
import columnList from "./columns.json" with { type: "json" };

/** A column of the minimum data set with its definition and source (S29). */
export type DataSetColumn = {
  readonly name: string;
  readonly nl: string;
  readonly definition: { readonly nl: string; readonly en: string };
  readonly source: string;
};

/** The columns, in the order of the file. */
export const dataSetColumns: readonly DataSetColumn[] = columnList;

type Cell = string | number | boolean | null;

/** One trajectory: size, duration, distribution, form and impact; null is unknown. */
export type DataSetRow = Readonly<Record<string, Cell>>;

/** The oldest age of each band (S29); a single age identifies people (trap 26). */
const bands = [
  [11, "0-11"],
  [15, "12-15"],
  [17, "16-17"],
  [23, "18-23"],
  [39, "24-39"],
  [64, "40-64"],
  [Number.POSITIVE_INFINITY, "65+"],
] as const;

/**
 * The minimum data set that the research asks for (S29): one row for each trajectory begun on or
 * before day `at`. It holds no name, no number of a client and no day; the rows stand in the order
 * of their content, so that their place tells nothing. It stays person-level: few rows with one
 * trait still point at someone, and the file must not leave the organisation (trap 26).
 */
export function minimumDataSet(
  trajectories: Iterable<TrajectoryFacts>,
  at: PlainDate,
): readonly DataSetRow[] {
  const rows: { readonly key: string; readonly row: DataSetRow }[] = [];
  for (const facts of trajectories) {
    if (facts.trajectory.startDate > at) continue;
    const row = rowOf(facts, at);
    rows.push({ key: JSON.stringify(row), row });
  }
  rows.sort((a, b) => (a.key < b.key ? -1 : 1));
  return rows.map(({ row }) => row);
}

function rowOf(facts: TrajectoryFacts, at: PlainDate): DataSetRow {
  const { client, trajectory } = facts;
  const { startDate, endDate } = trajectory;
  const hasEnded = endDate !== null && endDate <= at;
  const day = hasEnded ? endDate : at;
  return {
    startMonth: startDate.slice(0, 7),
    endMonth: hasEnded ? endDate.slice(0, 7) : null,
    durationMonths: monthsBetween(startDate, day),
    type: trajectory.type,
    stance: trajectory.stance,
    purpose: trajectory.purpose,
    variant: trajectory.variant,
    ...nearness(facts, day),
    legalWorlds: client.legalWorlds.join(" "),
    ageBand: bandOf(ageInYears(client.birthDate, day)),
    ...place(facts, day),
    ...work(facts, day),
    ...limits(facts, day),
    outcome: hasEnded ? trajectory.outcome : null,
  };
}

function bandOf(age: number): string {
  return bands.find(([oldest]) => age <= oldest)?.[1] ?? "65+";
}

function nearness({ intensities }: TrajectoryFacts, day: PlainDate): DataSetRow {
  const begun = intensities.filter(({ from }) => from <= day);
  const last = begun.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  return {
    hoursPerDay: last?.hoursPerDay ?? null,
    dayPart: last?.dayPart ?? null,
    ratio: last?.ratio ?? null,
  };
}

function place({ placements }: TrajectoryFacts, day: PlainDate): DataSetRow {
  const now = placements.findLast((placement) => isCurrent(placement, day));
  return { region: now?.region ?? null, livingSituation: now?.livingSituation ?? null };
}

function work({ goals, evaluations }: TrajectoryFacts, day: PlainDate): DataSetRow {
  const kept = goals.filter(({ status, startDate }) => status !== "vervallen" && startDate <= day);
  const held = evaluations.filter(({ date }) => date <= day);
  const impacts = held.flatMap((evaluation) => evaluation.impacts);
  const negative = impacts.filter(({ direction }) => direction === "negatief");
  return {
    goals: kept.length,
    goalsReached: kept.filter(({ status }) => status === "gehaald").length,
    evaluations: held.length,
    withIndependentExpert: held.filter(({ independentExpert }) => independentExpert === true)
      .length,
    clientHeard: held.filter(({ clientHeard }) => clientHeard === true).length,
    positiveImpacts: impacts.length - negative.length,
    negativeImpacts: negative.length,
    negativeAfterProbing: negative.filter(({ prompt }) => prompt === "na-doorvragen").length,
  };
}

function limits(facts: TrajectoryFacts, day: PlainDate): DataSetRow {
  const roles = facts.regieAssignments
    .filter((assignment) => isCurrent(assignment, day))
    .map(({ regieRole }) => regieRole);
  const daytime = facts.activities.some(
    (activity) => activity.kind !== null && activity.kind !== "hobby" && isCurrent(activity, day),
  );
  return {
    restrictions: facts.restrictions.filter((restriction) => isCurrent(restriction, day)).length,
    isRestriction: facts.trajectory.isRestriction,
    regieRoles: RegieRole.options.filter((role) => roles.includes(role)).length,
    daytimeActivity: daytime,
  };
}
