import { err, ok, type Result } from "@nabij/domain";
import { chooseQuestions } from "../guide/choose-questions.ts";
import { type Role, roleNames } from "../guide/role.ts";
import type { CommandOf, NewParticipant } from "./command.ts";
import { type Draft, type Drafted, draft, type Table } from "./decision.ts";
import type { NewEvent } from "./event.ts";
import type { Refusal } from "./refusal.ts";
import type { SessionState } from "./state.ts";

export const mostParticipants = 20;

export function startSession({ guide, state }: Table, command: CommandOf<"startSession">): Drafted {
  const { sessionId, today, language, time, clientName, trajectoryId } = command;
  const started: NewEvent = {
    type: "SessionStarted",
    sessionId,
    today,
    language,
    time,
    guide: { id: guide.id, version: guide.version, hash: guide.hash },
    clientName,
    trajectoryId,
    plan: chooseQuestions(guide, time).map(({ phaseId, questionIds }) => ({
      phaseId,
      questionIds: [...questionIds],
    })),
  };
  const seated = command.participants.reduce<Result<Seats, Refusal>>(
    (seats, person) => (seats.ok ? seat(seats.value, person) : seats),
    ok({ people: state.participants, language, events: [] }),
  );
  return seated.ok ? draft([started, ...seated.value.events]) : seated;
}

export function addParticipant({ state }: Table, command: CommandOf<"addParticipant">): Drafted {
  const seats = { people: state.participants, language: state.language, events: [] };
  const seated = seat(seats, command.participant);
  return seated.ok ? draft(seated.value.events) : seated;
}

export function changePresence(
  { state }: Table,
  command: CommandOf<"markAbsent" | "markPresent">,
): Drafted {
  const { participantId } = command;
  const presence = command.type === "markAbsent" ? "absent" : "present";
  const person = state.participants.find(({ id }) => id === participantId);
  if (person === undefined) return err({ type: "UnknownParticipant", participantId });
  if (person.presence === presence) return draft([]);
  return draft([{ type: "PresenceChanged", participantId, presence }]);
}

type Seats = {
  readonly people: readonly { readonly role: Role; readonly label: string }[];
  readonly language: SessionState["language"];
  readonly events: Draft["events"];
};

function seat(seats: Seats, person: NewParticipant): Result<Seats, Refusal> {
  const { people, language } = seats;
  if (people.length >= mostParticipants)
    return err({ type: "TooManyParticipants", max: mostParticipants });
  const label = person.label ?? freeLabel(seats, person.role);
  if (isTaken(seats, label)) return err({ type: "LabelTaken", label });
  const added: NewEvent = {
    type: "ParticipantAdded",
    participantId: `P${people.length + 1}`,
    role: person.role,
    label,
    supportedBy: person.supportedBy ?? null,
    presence: person.absent === true ? "absent" : "present",
  };
  return ok({
    people: [...people, { role: person.role, label }],
    language,
    events: [...seats.events, added],
  });
}

/** "Begeleider A", "Begeleider B"; the one client is just "Cliënt". */
function freeLabel(seats: Seats, role: Role): string {
  const name = roleNames[role][seats.language];
  if (role === "client" && !isTaken(seats, name)) return name;
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => `${name} ${letter}`);
  return letters.find((label) => !isTaken(seats, label)) ?? name;
}

function isTaken({ people }: Seats, label: string): boolean {
  return people.some((person) => person.label.toLowerCase() === label.toLowerCase());
}
