import type { Goal, GoalDomain } from "../goal/goal.ts";
import { addMonths, type PlainDate } from "../plain-date/plain-date.ts";

/** Goals agreed and reached in one domain of opbouw, whole goals (S23). */
export type OpbouwSteps = {
  readonly domain: GoalDomain;
  readonly reached: number;
  readonly agreed: number;
};

/** Goals reached and agreed per domain through `at`; dropped goals and goals without a domain do not count. */
export function opbouwSteps(goals: readonly Goal[], at: PlainDate): readonly OpbouwSteps[] {
  const steps = new Map<GoalDomain, { reached: number; agreed: number }>();
  for (const goal of goals) {
    if (goal.domain === null || goal.status === "vervallen" || goal.startDate > at) continue;
    const count = steps.get(goal.domain) ?? { reached: 0, agreed: 0 };
    count.agreed += 1;
    if (isReached(goal, at)) count.reached += 1;
    steps.set(goal.domain, count);
  }
  return [...steps].map(([domain, count]) => ({ domain, ...count }));
}

/** Whether a goal was reached in the three months through `at`: own space that grew (S23). */
export function grewLastQuarter(goals: readonly Goal[], at: PlainDate): boolean {
  const after = addMonths(at, -3);
  return goals.some(
    (goal) => isReached(goal, at) && goal.closedOn !== null && after < goal.closedOn,
  );
}

function isReached(goal: Goal, at: PlainDate): boolean {
  return goal.status === "gehaald" && (goal.closedOn === null || goal.closedOn <= at);
}
