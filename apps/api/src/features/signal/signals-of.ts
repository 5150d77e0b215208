import { allFacts, type Database, type Scope } from "@nabij/db";
import type { PlainDate, Signal, TrajectoryFacts } from "@nabij/domain";

/** A signal with the names a person knows it by. */
export type NamedSignal = Signal & {
  readonly trajectoryNumber: string;
  readonly clientPseudonym: string;
  readonly clientName: string;
  readonly teamId: string | null;
  readonly startDate: PlainDate;
};

export type SignalsOfOrganisation = {
  readonly active: number;
  readonly signals: readonly NamedSignal[];
};

/**
 * All signals on day `at` that the reader may see, from the facts, in the order of trajectory number
 * and definition; only of those that `passes` when given. For any day, also one long ago.
 */
export function signalsOf(
  db: Database,
  scope: Scope,
  at: PlainDate,
  signalsOfFacts: (facts: TrajectoryFacts) => readonly Signal[],
  passes: (facts: TrajectoryFacts) => boolean = () => true,
): SignalsOfOrganisation {
  let active = 0;
  const signals: NamedSignal[] = [];
  for (const facts of allFacts(db, scope, { activeAt: at })) {
    active += 1;
    if (!passes(facts)) continue;
    for (const signal of signalsOfFacts(facts)) signals.push(named(signal, facts));
  }
  signals.sort((a, b) => a.trajectoryNumber.localeCompare(b.trajectoryNumber, "nl"));
  return { active, signals };
}

/** A signal with the names of its trajectory. */
export function named(signal: Signal, { client, trajectory }: TrajectoryFacts): NamedSignal {
  return {
    ...signal,
    trajectoryNumber: trajectory.number,
    clientPseudonym: client.pseudonym,
    clientName: client.chosenName ?? client.pseudonym,
    teamId: client.teamId,
    startDate: trajectory.startDate,
  };
}
