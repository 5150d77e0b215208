import { err, ok, type Result } from "@nabij/domain";
import { type Phase, phaseOfQuestion } from "../guide/guide.ts";
import type { Table } from "./decision.ts";
import { withoutWaiting } from "./late-words.ts";
import { presentParticipants } from "./presence.ts";
import type { Refusal } from "./refusal.ts";
import { isRevealed, readyRounds } from "./round-rules.ts";
import type { Answer, SessionState } from "./state.ts";

/** Something was said: more than silence and more than "no". */
export function hasSubstance(answer: Answer): boolean {
  return answer.status === "said" && answer.kind === "answered" && !answer.saysNothing;
}

export function isClosed(state: SessionState, phaseId: string): boolean {
  return state.closedPhases.some((closed) => closed.phaseId === phaseId);
}

/** Positives before negatives: a phase opens when the ones before it are closed (rule a). */
export function mayOpenQuestion(
  { guide, state }: Table,
  questionId: string,
): Result<Phase, Refusal> {
  const phase = phaseOfQuestion(guide, questionId);
  const planned = state.plan.some((part) => part.questionIds.includes(questionId));
  if (phase === undefined || !planned) return err({ type: "UnknownQuestion", questionId });
  const first = phase.after.find((id) => !isClosed(state, id));
  return first === undefined ? ok(phase) : err({ type: "PhaseFirst", phaseId: phase.id, first });
}

/**
 * Whether a phase may close. One with a second round does not close on a first "no": either
 * something was named, or everyone present was asked twice. After that "none" may be the honest
 * end (rule b, requirements §4).
 */
export function mayClosePhase(table: Table, phaseId: string): Result<Phase, Refusal> {
  const { guide, state } = table;
  const phase = guide.phases.find((part) => part.id === phaseId);
  const planned = state.plan.find((part) => part.phaseId === phaseId);
  if (phase === undefined || planned === undefined) return err({ type: "UnknownPhase", phaseId });
  if (isClosed(state, phaseId)) return err({ type: "PhaseAlreadyClosed", phaseId });
  const waiting = readyRounds(state).filter((id) => planned.questionIds.includes(id));
  if (waiting.length > 0) return err({ type: "RevealFirst", roundIds: waiting });
  if (phase.polarity === undefined) return ok(phase);
  const first = phase.after.find((id) => !isClosed(state, id));
  if (first !== undefined) return err({ type: "PhaseFirst", phaseId, first });
  if (!planned.questionIds.some((id) => state.visited.includes(id)))
    return err({ type: "NothingAskedYet", phaseId });
  return phase.secondRound === undefined
    ? ok(phase)
    : mayEndRounds(state, phase, phase.secondRound);
}

function mayEndRounds(
  state: SessionState,
  phase: Phase,
  questionId: string,
): Result<Phase, Refusal> {
  const phaseId = phase.id;
  const answers = answersInPhase(state, phaseId);
  // What waits says nothing to others yet, but nobody is asked again for it.
  if (answersInPhase(withoutWaiting(state), phaseId).some(hasSubstance)) return ok(phase);
  if (!answers.some((answer) => answer.questionId !== questionId))
    return err({ type: "NothingAskedYet", phaseId });
  const present = presentParticipants(state);
  if (present.length === 0) return err({ type: "NobodyPresent" });
  const asked = new Set(
    answers.filter((item) => item.questionId === questionId).map((item) => item.participantId),
  );
  const participantIds = present.map(({ id }) => id).filter((id) => !asked.has(id));
  if (participantIds.length === 0) return ok(phase);
  return err({ type: "SecondRoundDue", phaseId, questionId, participantIds });
}

/**
 * Whether somebody who prepares alone may answer this question: the positives come first for them
 * too, with at least one answer in each phase that goes before.
 */
export function mayPrepare(
  { guide, state }: Table,
  questionId: string,
  participantId: string,
): Result<null, Refusal> {
  const phase = phaseOfQuestion(guide, questionId);
  const first = phase?.after.find((id) => {
    const part = state.plan.find(({ phaseId }) => phaseId === id);
    return (
      part !== undefined && !part.questionIds.some((one) => answered(state, one, participantId))
    );
  });
  return phase === undefined || first === undefined
    ? ok(null)
    : err({ type: "PhaseFirst", phaseId: phase.id, first });
}

function answered(state: SessionState, questionId: string, participantId: string): boolean {
  return state.answers.some(
    (item) => item.questionId === questionId && item.participantId === participantId,
  );
}

/** Whether everyone present was asked the second question. */
export function secondRoundHeld(state: SessionState, phase: Phase): boolean {
  if (phase.secondRound === undefined) return false;
  const answers = answersInPhase(state, phase.id);
  return presentParticipants(state).every(({ id }) =>
    answers.some((item) => item.questionId === phase.secondRound && item.participantId === id),
  );
}

function answersInPhase(state: SessionState, phaseId: string): Answer[] {
  return state.answers.filter(
    (item) =>
      item.phaseId === phaseId && item.status === "said" && isRevealed(state, item.questionId),
  );
}
