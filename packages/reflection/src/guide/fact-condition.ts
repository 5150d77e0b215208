import { z } from "zod";
import type { SessionFacts } from "./session-facts.ts";

/** The facts that are a number: months, hours or a count. Only these fill a sentence. */
export const NumberFact = z.enum([
  "monthsRunning",
  "monthsSinceEvaluation",
  "hoursPerDay",
  "turns18InMonths",
  "restrictionsCount",
  "opbouwStepsTaken",
  "goalsOpen",
  "regieGaps",
]);
export type NumberFact = z.infer<typeof NumberFact>;

/** The facts that are true or false. */
export const YesNoFact = z.enum([
  "startReasonKnown",
  "isYouth",
  "isOneToOneRestriction",
  "independentExpertSeen",
  "clientHeardLast",
]);
export type YesNoFact = z.infer<typeof YesNoFact>;

export const FactId = z.enum([...NumberFact.options, ...YesNoFact.options]);
export type FactId = z.infer<typeof FactId>;

/** What has to be so in the trajectory. Plain data; a fact that is unknown never holds. */
export const FactCondition = z.union([
  z.object({ fact: NumberFact, atLeast: z.number() }).strict(),
  z.object({ fact: NumberFact, atMost: z.number() }).strict(),
  z.object({ fact: YesNoFact, is: z.boolean() }).strict(),
]);
export type FactCondition = z.infer<typeof FactCondition>;

export function factHolds(condition: FactCondition, facts: SessionFacts): boolean {
  if ("is" in condition) return facts[condition.fact] === condition.is;
  const value = facts[condition.fact];
  if (value === null) return false;
  return "atLeast" in condition ? value >= condition.atLeast : value <= condition.atMost;
}
