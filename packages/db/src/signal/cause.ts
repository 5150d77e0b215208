import {
  factLists,
  type PlainDate,
  type RecordReference,
  type SignalId,
  type SignalSettings,
  signalsAt,
  type TrajectoryFacts,
} from "@nabij/domain";

type Cause = RecordReference | undefined;

/**
 * Which of the records changed together opened or closed a signal. A single one did it. Of several,
 * the one an open signal rests on, or the one without which a closed signal would stand open; where
 * neither tells, the last.
 */
export function causeOf(
  signal: SignalId,
  changed: readonly RecordReference[],
  facts: TrajectoryFacts | undefined,
  day: PlainDate,
  settings: SignalSettings,
): Cause {
  const last = changed.at(-1);
  if (changed.length < 2 || facts === undefined) return last;
  const open = signalsAt(facts, day, settings).find(({ id }) => id === signal);
  if (open !== undefined) {
    return changed.find(({ id }) => open.about.some((each) => each.id === id)) ?? last;
  }
  const closedIt = ({ id }: RecordReference) =>
    signalsAt(without(facts, id), day, settings).some((each) => each.id === signal);
  return changed.find(closedIt) ?? last;
}

/** The facts as if one record were not there. */
function without(facts: TrajectoryFacts, recordId: string): TrajectoryFacts {
  const names = Object.keys(factLists) as (keyof typeof factLists)[];
  const rest = names.map((name) => [name, facts[name].filter(({ id }) => id !== recordId)]);
  return { ...facts, ...Object.fromEntries(rest) };
}
