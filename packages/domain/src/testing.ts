import type { PlainDate } from "./plain-date/plain-date.ts";
import type { RecordKind, RecordOf } from "./record/records.ts";
import { newRecord } from "./record/write-record.ts";
import { factsOf } from "./signal/facts-of.ts";
import type { TrajectoryFacts } from "./signal/signal.ts";

/** A fixed id that reads like its number: `anId(7)`. */
export function anId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

type Fields = Readonly<Record<string, unknown>>;

/** A valid record of a kind; throws when the fields are not. */
export function aRecord<K extends RecordKind>(kind: K, fields: Fields, id = anId(1)): RecordOf<K> {
  const made = newRecord(kind, fields, id);
  if (!made.ok) throw new Error(`not a ${kind}: ${JSON.stringify(made.error)}`);
  return made.value;
}

/** A fictional client of 30. */
export function aClient(fields: Fields = {}): RecordOf<"client"> {
  return aRecord("client", {
    pseudonym: "C0001",
    birthDate: "1996-05-01",
    legalWorlds: ["wlz"],
    ...fields,
  });
}

/** A temporary trajectory of that client. */
export function aTrajectory(fields: Fields = {}): RecordOf<"trajectory"> {
  return aRecord(
    "trajectory",
    {
      number: "T0001",
      clientId: anId(1),
      startDate: "2026-01-01" satisfies PlainDate,
      type: "tijdelijk",
      ...fields,
    },
    anId(2),
  );
}

/** The facts of a trajectory with nothing recorded but what is given. */
export function someFacts(facts: Partial<TrajectoryFacts> = {}): TrajectoryFacts {
  const { client = aClient(), trajectory = aTrajectory(), ...recorded } = facts;
  return factsOf(client, trajectory, recorded);
}
