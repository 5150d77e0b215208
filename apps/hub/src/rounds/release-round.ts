import { groupFactsOf, loadSolver, releaseFigures, type Solver } from "@nabij/federation";
import type { Release } from "../hub.ts";

let solver: Promise<Solver> | undefined;

/** The rules of disclosure over the sums of a round; the solver is loaded once. */
export const releaseRound: Release = async (roundPlan, sums, earlier, publishedAt) => {
  solver ??= loadSolver();
  const { roundId, plan, period, isRehearsal, roster } = roundPlan;
  return releaseFigures({
    roundId,
    plan,
    period,
    isRehearsal,
    groups: groupFactsOf(roster),
    sums,
    earlier: earlier.filter((each) => each.isRehearsal === isRehearsal),
    publishedAt,
    solver: await solver,
  });
};
