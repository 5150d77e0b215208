import type { Result } from "@nabij/domain";
import {
  type Command,
  decide,
  evolve,
  type PinnedGuide,
  type Refusal,
  type SessionEvent,
  type SessionState,
} from "@nabij/reflection";
import type { DeviceCopy, Waiting } from "./device-copy.ts";

/**
 * Carries out a command on this device, by the same rules as the node, and lets it wait for the node.
 * What changes nothing has nothing to wait for.
 */
export function holdHere(
  guide: PinnedGuide,
  copy: DeviceCopy,
  command: Command,
): Result<DeviceCopy, Refusal> {
  const decision = decide(guide, copy.now, command);
  if (!decision.ok) return decision;
  const { events } = decision.value;
  if (events.length === 0) return { ok: true, value: copy };
  const now = events.reduce(evolve, copy.now);
  const from = copy.now.openQuestionId;
  const one = { command, from, opened: openedBy(events), made: madeBy(events) };
  return { ok: true, value: { ...copy, now, waiting: [...copy.waiting, one] } };
}

/** The node carried these out: they wait no longer. */
export function confirm(
  guide: PinnedGuide,
  copy: DeviceCopy,
  commandIds: readonly string[],
): DeviceCopy {
  const done = new Set(commandIds);
  const isDone = ({ command }: Waiting) => done.has(command.commandId);
  return {
    ...copy,
    sent: copy.waiting.filter(isDone).reduce((state, one) => after(guide, state, one), copy.sent),
    waiting: copy.waiting.filter((one) => !isDone(one)),
  };
}

/** The state after a command that was allowed when it was given. */
export function after(guide: PinnedGuide, state: SessionState, { command }: Waiting): SessionState {
  const decision = decide(guide, state, command);
  return decision.ok ? decision.value.events.reduce(evolve, state) : state;
}

function openedBy(events: readonly SessionEvent[]): string | null {
  const opened = events.findLast((event) => event.type === "QuestionOpened");
  return opened?.questionId ?? null;
}

function madeBy(events: readonly SessionEvent[]): string | null {
  for (const event of events) {
    if (event.type === "AnswerGiven") return event.answerId;
    if (event.type === "AgreementProposed") return event.agreementId;
    if (event.type === "ParticipantAdded") return event.participantId;
  }
  return null;
}
