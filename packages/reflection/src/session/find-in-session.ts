import { err, ok, type Result } from "@nabij/domain";
import type { Refusal } from "./refusal.ts";
import type { Answer, Participant, SessionState } from "./state.ts";

/** Someone who sits at the table now. */
export function mayTakePart(
  state: SessionState,
  participantId: string,
): Result<Participant, Refusal> {
  const person = state.participants.find(({ id }) => id === participantId);
  if (person === undefined) return err({ type: "UnknownParticipant", participantId });
  return person.presence === "present"
    ? ok(person)
    : err({ type: "ParticipantAbsent", participantId });
}

/** An answer that was not withdrawn. */
export function findAnswer(state: SessionState, answerId: string): Result<Answer, Refusal> {
  const answer = state.answers.find(({ id }) => id === answerId);
  if (answer === undefined) return err({ type: "UnknownAnswer", answerId });
  return answer.status === "said" ? ok(answer) : err({ type: "AnswerWithdrawn", answerId });
}
