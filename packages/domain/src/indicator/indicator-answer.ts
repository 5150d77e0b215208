import type { TrajectoryFacts } from "../signal/signal.ts";
import { answers } from "./answers.ts";
import type { ClosedPeriod, IndicatorId } from "./benchmark-indicator.ts";
import { indicatorOf, indicators } from "./indicators.ts";
import { isInPopulation, referenceDateOf } from "./population.ts";

/** What one client answers to each indicator; no answer means outside its population. */
export type IndicatorAnswers = Readonly<Record<IndicatorId, string | undefined>>;

/**
 * The answer of one trajectory to an indicator over a closed period: one of the answers of its
 * definition, `onbekend` where the register does not know, nothing outside its population. Facts
 * dated after the period change nothing; only a closing evaluation may come up to 31 days after an
 * end.
 */
export function indicatorAnswer(
  id: IndicatorId,
  facts: TrajectoryFacts,
  period: ClosedPeriod,
): string | undefined {
  if (!isInPopulation(indicatorOf(id).population, facts, period)) return undefined;
  return answers[id](facts, referenceDateOf(facts, period), period);
}

/**
 * The answers of one client, from all its trajectories: for each indicator the trajectory that
 * began last of those in its population, so that nobody counts twice (federation design §3, 14).
 */
export function clientAnswers(
  factsOfClient: readonly TrajectoryFacts[],
  period: ClosedPeriod,
): IndicatorAnswers {
  const lastFirst = factsOfClient.toSorted((a, b) => (startKey(a) < startKey(b) ? 1 : -1));
  const answered = indicators.map(({ id, population }) => {
    const facts = lastFirst.find((each) => isInPopulation(population, each, period));
    return [id, facts === undefined ? undefined : indicatorAnswer(id, facts, period)];
  });
  return Object.fromEntries(answered) as IndicatorAnswers;
}

/** By day of start, and by id within a day: the order in which facts arrive changes nothing. */
function startKey({ trajectory: { startDate, id } }: TrajectoryFacts): string {
  return `${startDate} ${id}`;
}
