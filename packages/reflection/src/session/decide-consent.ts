import { err } from "@nabij/domain";
import type { CommandOf } from "./command.ts";
import { type Drafted, draft, type Table } from "./decision.ts";
import type { NewEvent } from "./event.ts";
import { presentParticipants } from "./presence.ts";
import type { SessionState } from "./state.ts";

/**
 * Each for themselves. Taking it back withdraws answers, dots, positions, options, harms and the
 * moment that were theirs, and nobody has to say why. What the table agreed stays: those are the
 * words of all. A safety card stays without its note, because it is on no list but the writer's.
 */
export function giveConsent({ state }: Table, command: CommandOf<"giveConsent">): Drafted {
  const { participantId, given } = command;
  if (!state.participants.some(({ id }) => id === participantId))
    return err({ type: "UnknownParticipant", participantId });
  const model = given && command.model;
  const before = state.consents.find((consent) => consent.participantId === participantId);
  if (before?.given === given && before.model === model) return draft([]);
  const off: NewEvent[] = state.model && !model ? [{ type: "ModelAllowed", allowed: false }] : [];
  const taken = given ? [] : takenBack(state, participantId);
  return draft([...taken, { type: "ConsentChanged", participantId, given, model }, ...off]);
}

function takenBack(state: SessionState, participantId: string): NewEvent[] {
  const answers = state.answers
    .filter((answer) => answer.participantId === participantId && answer.status === "said")
    .map(({ id }): NewEvent => ({ type: "AnswerWithdrawn", answerId: id }));
  const ticks = state.rounds
    .filter(({ revealed, ready }) => !revealed && ready.includes(participantId))
    .map(({ roundId }): NewEvent => untick(participantId, roundId));
  return [...answers, ...ticks];
}

/** A tick without words behind it would open the round without this person. */
export function untick(participantId: string, roundId: string): NewEvent {
  return { type: "ReadyChanged", participantId, roundId, ready: false };
}

/** A model may take part when everyone present said yes to it. */
export function allowModel({ state }: Table, { allowed }: CommandOf<"allowModel">): Drafted {
  const against = presentParticipants(state).filter(
    ({ id }) => !state.consents.some((one) => one.participantId === id && one.model),
  );
  if (allowed && against.length > 0)
    return err({ type: "NotAllConsent", participantIds: against.map(({ id }) => id) });
  return state.model === allowed ? draft([]) : draft([{ type: "ModelAllowed", allowed }]);
}
