import { err, ok, type Result } from "@nabij/domain";
import type { Refusal } from "./refusal.ts";
import { hasDeclined, isRevealed } from "./round-rules.ts";
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

/** Someone at the table whose words may be kept (§4.3 phase 0). Refuses ConsentFirst as well. */
export function maySpeak(state: SessionState, participantId: string): Result<Participant, Refusal> {
  const person = mayTakePart(state, participantId);
  if (!person.ok || mayKeepWords(state, participantId)) return person;
  return err({ type: "ConsentFirst", participantId });
}

/** Aloud the table decides together, and who says no is heard; otherwise each says yes first. */
export function mayKeepWords(state: SessionState, participantId: string): boolean {
  if (state.writing === "aloud") return !hasDeclined(state, participantId);
  return state.consents.some((one) => one.participantId === participantId && one.given);
}

/** An answer that was not withdrawn. */
export function findAnswer(state: SessionState, answerId: string): Result<Answer, Refusal> {
  const answer = state.answers.find(({ id }) => id === answerId);
  if (answer === undefined) return err({ type: "UnknownAnswer", answerId });
  return answer.status === "said" ? ok(answer) : err({ type: "AnswerWithdrawn", answerId });
}

/** An answer everybody may see; one that waits for its reveal is not there yet for others. */
export function findShownAnswer(state: SessionState, answerId: string): Result<Answer, Refusal> {
  const answer = state.answers.find(({ id }) => id === answerId);
  const waits = state.waiting.some(({ itemId }) => itemId === answerId);
  if (waits || (answer !== undefined && !isRevealed(state, answer.questionId)))
    return err({ type: "UnknownAnswer", answerId });
  return findAnswer(state, answerId);
}
