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
    if (goal.domain === null || !isGoalAgreed(goal, at)) continue;
    const count = steps.get(goal.domain) ?? { reached: 0, agreed: 0 };
    count.agreed += 1;
    if (isGoalReached(goal, at)) count.reached += 1;
    steps.set(goal.domain, count);
  }
  return [...steps].map(([domain, count]) => ({ domain, ...count }));
}

/** Whether a goal was reached in the three months through `at`: own space that grew (S23). */
export function grewLastQuarter(goals: readonly Goal[], at: PlainDate): boolean {
  const after = addMonths(at, -3);
  return goals.some(
    (goal) => isGoalReached(goal, at) && goal.closedOn !== null && after < goal.closedOn,
  );
}

/** Whether a goal has begun on day `at` and was not dropped (G3). */
export function isGoalAgreed(goal: Pick<Goal, "status" | "startDate">, at: PlainDate): boolean {
  return goal.status !== "vervallen" && goal.startDate <= at;
}

/** Whether a goal was reached on or before day `at`; without a day it counts as reached (S23). */
export function isGoalReached(goal: Pick<Goal, "status" | "closedOn">, at: PlainDate): boolean {
  return goal.status === "gehaald" && (goal.closedOn === null || goal.closedOn <= at);
}
