import { err, ok, type Result } from "@nabij/domain";
import type { Role } from "../guide/role.ts";
import { roleNames } from "../guide/role-names.ts";
import type { NewParticipant } from "./command.ts";
import type { EventOf, NewEvent } from "./event.ts";
import type { Refusal } from "./refusal.ts";
import type { SessionState } from "./state.ts";
import type { Naming } from "./together.ts";

export const mostParticipants = 20;

type Labelled = { readonly role: Role; readonly label: string };

/** The people at a table and what they are called, while seats are given out. */
export type Seats = {
  readonly people: readonly Labelled[];
  readonly language: SessionState["language"];
  readonly naming: Naming;
  readonly events: readonly NewEvent[];
};

/** One seat more. Refuses TooManyParticipants and LabelTaken. */
export function seat(seats: Seats, person: NewParticipant): Result<Seats, Refusal> {
  const { people } = seats;
  if (people.length >= mostParticipants)
    return err({ type: "TooManyParticipants", max: mostParticipants });
  // Without names a label is made of the role, whatever was filled in.
  const given = seats.naming === "anonymous" ? undefined : person.label;
  const label = given ?? freeLabel(seats, person.role);
  if (isTaken(people, label)) return err({ type: "LabelTaken", label });
  const added: NewEvent = {
    type: "ParticipantAdded",
    participantId: `P${people.length + 1}`,
    role: person.role,
    label,
    supportedBy: person.supportedBy ?? null,
    presence: person.absent === true ? "absent" : "present",
    device: person.device ?? "table",
  };
  return ok({
    ...seats,
    people: [...people, { role: person.role, label }],
    events: [...seats.events, added],
  });
}

/** A label made of the role for everyone, in the place of names that were shown before. */
export function labelsOfRoles(state: SessionState): EventOf<"NamingChanged">["labels"] {
  const { language } = state;
  let people: readonly Labelled[] = [];
  return state.participants.map(({ id: participantId, role }) => {
    const label = freeLabel({ people, language }, role);
    people = [...people, { role, label }];
    return { participantId, label };
  });
}

/** "Begeleider A", "Begeleider B"; the one client is just "Cliënt". */
function freeLabel({ people, language }: Pick<Seats, "people" | "language">, role: Role): string {
  const name = roleNames[role][language];
  if (role === "client" && !isTaken(people, name)) return name;
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => `${name} ${letter}`);
  return letters.find((label) => !isTaken(people, label)) ?? name;
}

function isTaken(people: readonly Labelled[], label: string): boolean {
  return people.some((person) => person.label.toLowerCase() === label.toLowerCase());
}
