import type { PlainDate } from "../plain-date/plain-date.ts";
import { err, ok, type Result } from "../result.ts";
import { cycleStates } from "./cycle-states.ts";
import type { CycleState, LearningCycle } from "./learning-cycle.ts";

/** Why a cycle does not go to a state (S8). */
export type CycleRefusal =
  /** No plan without plan B. */
  | { readonly type: "PlanBMissing" }
  /** One state at a time, in order; after adjusting comes monitoring again. */
  | { readonly type: "NotNext"; readonly next: CycleState }
  /** This round is over; the next has its own record. */
  | { readonly type: "CycleEnded" };

/** What a step of the cycle changes, and the round it opens when it was the last of this one. */
export type CycleMove = {
  readonly changes: Partial<LearningCycle>;
  readonly opened: Omit<LearningCycle, "id" | "version"> | null;
};

/** The state after this one; adjusting leads to a new round of monitoring. */
export function nextState(state: CycleState): CycleState {
  return cycleStates[cycleStates.indexOf(state) + 1] ?? "monitoren";
}

/**
 * Takes the cycle to `to` on day `at`. From adjusting, this round ends and the next begins at
 * monitoring with the same plans, so that what was learned in a round stays with that round.
 */
export function moveCycle(
  cycle: LearningCycle,
  to: CycleState,
  at: PlainDate,
): Result<CycleMove, CycleRefusal> {
  if (cycle.endedOn !== null) return err({ type: "CycleEnded" });
  const next = nextState(cycle.state);
  if (to !== next) return err({ type: "NotNext", next });
  if (cycle.state !== "aanmelding" && to !== "plan" && cycle.planB === null) {
    return err({ type: "PlanBMissing" });
  }
  if (cycle.state !== "aanpassing") {
    return ok({ changes: { state: to, stateSince: at }, opened: null });
  }
  return ok({ changes: { endedOn: at }, opened: nextRound(cycle, at) });
}

function nextRound(cycle: LearningCycle, at: PlainDate): Omit<LearningCycle, "id" | "version"> {
  const { id: _id, version: _version, ...kept } = cycle;
  return {
    ...kept,
    state: "monitoren",
    round: cycle.round + 1,
    startedOn: at,
    stateSince: at,
    monitoring: null,
    whatWorked: null,
    whatDidNot: null,
    adjustment: null,
    endedOn: null,
  };
}

/** The rounds of a trajectory, the newest first: what was learned before stays readable. */
export function roundsOf<Cycle extends Pick<LearningCycle, "round" | "startedOn">>(
  cycles: readonly Cycle[],
): readonly Cycle[] {
  return cycles.toSorted((a, b) => b.startedOn.localeCompare(a.startedOn) || b.round - a.round);
}
