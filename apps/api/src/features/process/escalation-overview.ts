import type { Database, Scope } from "@nabij/db";
import {
  type Crisis,
  type CrisisClock,
  crisisClock,
  type Escalation,
  escalationLadder,
  isOpenCrisis,
  type PlainDate,
  type Rung,
  type WaitingQuestion,
  waitingOf,
} from "@nabij/domain";
import {
  activeTrajectories,
  groupedByTrajectory,
  type NamedTrajectory,
} from "./active-trajectories.ts";

/** What waits at a table, and for whom. */
type WaitingHere = NamedTrajectory & WaitingQuestion<Escalation>;

export type EscalationOverview = {
  /** Every rung of the ladder with what waits there, the longest first. */
  readonly rungs: readonly (Rung & { readonly waiting: readonly WaitingHere[] })[];
  /** Crises nobody came for yet; the least time left first (S34, G52). */
  readonly crises: readonly (NamedTrajectory & {
    readonly crisis: Crisis;
    readonly clock: CrisisClock;
  })[];
};

/** What waits outside the team on day `at`, and the clock of every open crisis at instant `now`. */
export function escalationOverview(
  db: Database,
  scope: Scope,
  at: PlainDate,
  now: number,
): EscalationOverview {
  const active = activeTrajectories(db, scope, at);
  const escalations = groupedByTrajectory(db, scope, "escalation", active);
  const waiting = [...active.values()].flatMap((named) =>
    (escalations.get(named.trajectoryId) ?? []).flatMap((escalation): WaitingHere[] => {
      const found = waitingOf(escalation, at);
      return found === null ? [] : [{ ...named, ...found }];
    }),
  );
  const crises = groupedByTrajectory(db, scope, "crisis", active);
  return {
    rungs: escalationLadder.map((rung) => ({
      ...rung,
      waiting: waiting
        .filter(({ escalation }) => escalation.table === rung.table)
        .toSorted((a, b) => b.daysWaiting - a.daysWaiting),
    })),
    crises: [...active.values()]
      .flatMap((named) =>
        (crises.get(named.trajectoryId) ?? [])
          .filter((crisis) => isOpenCrisis(crisis) && crisis.raisedOn <= at)
          .map((crisis) => ({ ...named, crisis, clock: crisisClock(crisis, now) })),
      )
      .toSorted((a, b) => a.clock.deadline - b.clock.deadline),
  };
}
