import { err, ok, type Result } from "@nabij/domain";
import { chooseQuestions, type PlannedPhase } from "../guide/choose-questions.ts";
import type { PinnedGuide } from "../guide/guide.ts";
import { planSittings } from "../guide/plan-sittings.ts";
import { noFacts } from "../guide/session-facts.ts";
import type { CommandOf, NewParticipant } from "./command.ts";
import { rolesForNaming } from "./decide-together.ts";
import { type Drafted, draft, type Table } from "./decision.ts";
import type { NewEvent } from "./event.ts";
import { neverLeads } from "./lead-rules.ts";
import type { Refusal } from "./refusal.ts";
import { type Seats, seat } from "./seat-people.ts";
import type { Sitting } from "./together.ts";

/**
 * Refuses what `seat` refuses, TooFewForAnonymous, a facilitator who cannot lead, and a sitting
 * past the last one (NothingAfter).
 */
export function startSession({ guide, state }: Table, command: CommandOf<"startSession">): Drafted {
  const { sessionId, today, language, time, clientName, trajectoryId } = command;
  const { writing = "aloud", naming = "alias", facts = null, previous = null } = command;
  const here = command.participants.filter(({ absent }) => absent !== true);
  const anonymousRoles = rolesForNaming(naming, here);
  if (!anonymousRoles.ok) return anonymousRoles;
  const facilitator = facilitatorOf(command);
  if (!facilitator.ok) return facilitator;
  const { plan, sitting } = planOf(guide, command);
  if (plan.length === 0) return err({ type: "NothingAfter" });
  const opening = writing === "aloud" ? "questions" : "welcome";
  const started: NewEvent = {
    type: "SessionStarted",
    sessionId,
    today,
    language,
    time,
    guide: { id: guide.id, version: guide.version, hash: guide.hash },
    clientName,
    trajectoryId,
    plan: plan.map(({ phaseId, questionIds }) => ({ phaseId, questionIds: [...questionIds] })),
    ...{ writing, naming, anonymousRoles: anonymousRoles.value, facts, previous },
    sitting,
    stage: command.beforehand === true ? "beforehand" : opening,
    facilitatorId: facilitator.value,
  };
  const seated = command.participants
    .map((person, place) => withDevice(command, person, place))
    .reduce<Result<Seats, Refusal>>(
      (seats, person) => (seats.ok ? seat(seats.value, person) : seats),
      ok({ people: state.participants, language, naming, events: [] }),
    );
  return seated.ok ? draft([started, ...seated.value.events]) : seated;
}

/**
 * The questions of this conversation, chosen by the time there is and by what is known; of a
 * conversation in sittings the questions of this one.
 */
function planOf(
  guide: PinnedGuide,
  { time, facts, sitting }: CommandOf<"startSession">,
): { readonly plan: readonly PlannedPhase[]; readonly sitting: Sitting | null } {
  const known = facts ?? noFacts;
  if (sitting === undefined) return { plan: chooseQuestions(guide, time, known), sitting: null };
  const all = planSittings(guide, sitting.minutes, known);
  return { plan: all[sitting.index] ?? [], sitting: { ...sitting, count: all.length } };
}

/** Who leads has a seat here and is a professional; nobody: who starts it leads without a seat. */
function facilitatorOf({
  participants,
  facilitatorSeat,
}: CommandOf<"startSession">): Result<string | null, Refusal> {
  if (facilitatorSeat === undefined) return ok(null);
  const participantId = `P${facilitatorSeat + 1}`;
  const person = participants[facilitatorSeat];
  if (person === undefined) return err({ type: "UnknownParticipant", participantId });
  if (person.absent === true) return err({ type: "ParticipantAbsent", participantId });
  return neverLeads(person.role) ? err({ type: "MayNotLead", participantId }) : ok(participantId);
}

/** Who leads a conversation that is written first sits at a device of their own, unless said. */
function withDevice(
  { writing, facilitatorSeat }: CommandOf<"startSession">,
  person: NewParticipant,
  place: number,
): NewParticipant {
  return writing === "first" && place === facilitatorSeat && person.device === undefined
    ? { ...person, device: "own" }
    : person;
}

export function addParticipant({ state }: Table, command: CommandOf<"addParticipant">): Drafted {
  const { participants: people, language, naming } = state;
  const seats = { people, language, naming, events: [] };
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

/** A phone takes the seat, or the seat goes back to the device everyone sits around. */
export function changeDevice({ state }: Table, command: CommandOf<"changeDevice">): Drafted {
  const { participantId, device } = command;
  const person = state.participants.find(({ id }) => id === participantId);
  if (person === undefined) return err({ type: "UnknownParticipant", participantId });
  if (person.device === device) return draft([]);
  return draft([{ type: "DeviceChanged", participantId, device }]);
}

/** Alone, or with whose help: said when it changes, so that later answers say it as it was. */
export function changeSupport({ state }: Table, command: CommandOf<"changeSupport">): Drafted {
  const { participantId, supportedBy } = command;
  const person = state.participants.find(({ id }) => id === participantId);
  if (person === undefined) return err({ type: "UnknownParticipant", participantId });
  if (person.role !== "client") return err({ type: "NotYours", command: command.type });
  if (person.supportedBy === supportedBy) return draft([]);
  return draft([{ type: "SupportChanged", participantId, supportedBy }]);
}
