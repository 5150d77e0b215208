import type { ClientAnswers } from "../../contribution/contribution.ts";
import type { BenchmarkPlan } from "../../plan/plan.ts";
import type { RoundGroups } from "../dominance.ts";
import type { Publication } from "../publication.ts";
import { type ReleasedPublication, releaseFigures } from "../release.ts";
import type { Solver } from "../solver.ts";
import { contributionsOf, openedSums, ownGroups } from "./made-up.ts";

/** What a made-up release may differ in. */
export type ReleaseOptions = {
  readonly groups?: RoundGroups;
  readonly earlier?: readonly Publication[];
  readonly period?: Publication["period"];
  readonly roundId?: string;
  readonly isRehearsal?: boolean;
};

export const firstHalf: Publication["period"] = { from: "2026-01-01", until: "2026-06-30" };

/** Releases what these organisations contribute, through every stage of a round. */
export function releaseOf(
  plan: BenchmarkPlan,
  organisations: readonly (readonly ClientAnswers[])[],
  solver: Solver,
  options: ReleaseOptions = {},
): Promise<ReleasedPublication> {
  const groups = options.groups ?? ownGroups(organisations.length);
  return releaseFigures({
    roundId: options.roundId ?? "0b9d3c1e-8f1a-4c55-9f0e-0f5f0f7f3a01",
    plan,
    period: options.period ?? firstHalf,
    isRehearsal: options.isRehearsal ?? false,
    groups,
    sums: openedSums(plan, contributionsOf(plan, organisations), groups),
    earlier: options.earlier ?? [],
    publishedAt: "2026-07-15T09:00:00Z",
    solver,
  });
}
