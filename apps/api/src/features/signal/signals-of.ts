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

/** All signals on day `at` that the reader may see, in the order of trajectory number and definition. */
export function signalsOf(
  db: Database,
  scope: Scope,
  at: PlainDate,
  signalsOfFacts: (facts: TrajectoryFacts) => readonly Signal[],
): SignalsOfOrganisation {
  let active = 0;
  const signals: NamedSignal[] = [];
  for (const facts of allFacts(db, scope, { activeAt: at })) {
    active += 1;
    for (const signal of signalsOfFacts(facts)) signals.push(named(signal, facts));
  }
  signals.sort((a, b) => a.trajectoryNumber.localeCompare(b.trajectoryNumber, "nl"));
  return { active, signals };
}

function named(signal: Signal, { client, trajectory }: TrajectoryFacts): NamedSignal {
  return {
    ...signal,
    trajectoryNumber: trajectory.number,
    clientPseudonym: client.pseudonym,
    clientName: client.chosenName ?? client.pseudonym,
    teamId: client.teamId,
    startDate: trajectory.startDate,
  };
}
