import { BenchmarkPlan } from "./plan.ts";
import picture from "./shipped/beeld.json" with { type: "json" };
import quarter from "./shipped/kwartaal.json" with { type: "json" };
import outcomes from "./shipped/uitkomsten.json" with { type: "json" };
import byLaw from "./shipped/wet-en-leeftijd.json" with { type: "json" };
import { defaultThresholds } from "./thresholds.ts";

/**
 * The plans that come with Nabij, the headline plan first; chosen by what a simulated federation
 * can show of them (docs/federation-simulation.md). A plan names only the thresholds in which it is
 * stricter than the shipped ones.
 */
export const shippedPlans: readonly BenchmarkPlan[] = [picture, quarter, outcomes, byLaw].map(
  (plan) =>
    BenchmarkPlan.parse({ ...plan, thresholds: { ...defaultThresholds, ...plan.thresholds } }),
);

/** The plan that every federation begins with: one way, half-yearly. */
export const headlinePlanId = "beeld";
