import type { JointDecision } from "./joint-decision.ts";

/** The five sides a knot is weighed from, in the order of the source (S10). */
export const decisionSides = [
  "practical",
  "pedagogical",
  "psychological",
  "legal",
  "careEthical",
] as const;
export type DecisionSide = (typeof decisionSides)[number];

/** The sides that nobody has written about yet: asked for, never filled in by the product. */
export function openSides(decision: JointDecision): readonly DecisionSide[] {
  return decisionSides.filter((side) => decision[side] === null);
}
