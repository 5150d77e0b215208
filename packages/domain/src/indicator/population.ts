import { addMonths, eighteenthBirthday, type PlainDate } from "../plain-date/plain-date.ts";
import type { TrajectoryFacts } from "../signal/signal.ts";
import type { ClosedPeriod, PopulationId } from "./benchmark-indicator.ts";

/** Before the 18th birthday a plan is expected from this many months on (S20; Nabij's own choice). */
export const monthsBefore18 = 18;

/** The last day of the period on which the trajectory may have run: the reference date of a state. */
export function referenceDateOf(
  { trajectory: { endDate } }: TrajectoryFacts,
  { until }: ClosedPeriod,
): PlainDate {
  return endDate !== null && endDate < until ? endDate : until;
}

type Rule = (facts: TrajectoryFacts, at: PlainDate, period: ClosedPeriod) => boolean;

const populations: Readonly<Record<PopulationId, Rule>> = {
  "in-periode": () => true,
  geeindigd: ({ trajectory: { endDate } }, at) => endDate === at,
  "bijna-18": ({ client }, at) => {
    const birthday = eighteenthBirthday(client.birthDate);
    return at < birthday && birthday <= addMonths(at, monthsBefore18);
  },
};

/**
 * Whether a trajectory belongs to a population of the benchmark. In every one of them it ran on at
 * least one day of the period.
 */
export function isInPopulation(
  population: PopulationId,
  facts: TrajectoryFacts,
  period: ClosedPeriod,
): boolean {
  const at = referenceDateOf(facts, period);
  const ran = period.from <= at && facts.trajectory.startDate <= at;
  return ran && populations[population](facts, at, period);
}
