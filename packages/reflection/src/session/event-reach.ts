import type { Role } from "../guide/role.ts";
import type { SessionEvent } from "./event.ts";
import { comesLate } from "./late-words.ts";
import { isRevealed } from "./round-rules.ts";
import type { SessionState } from "./state.ts";
import { fieldRound, positionsRound } from "./together.ts";

const steering: ReadonlySet<SessionEvent["type"]> = new Set([
  "SessionStarted",
  "QuestionOpened",
  "QuestionSkipped",
  "PhaseClosed",
  "StageOpened",
  "Revealed",
  "SessionPaused",
  "SessionResumed",
  "SessionClosed",
  "FacilitatorChanged",
]);

/** Moves the whole table, so that two people cannot do it at once from the same place. */
export function isSteering(event: SessionEvent): boolean {
  return steering.has(event.type);
}

/**
 * Who may know that this happened: null is everybody, otherwise those participants ("" is who
 * leads without a seat). Before a reveal nobody learns that another wrote, corrected or withdrew;
 * a safety card, what someone shares and a call for help are not for the table.
 */
export function reachOf(state: SessionState, event: SessionEvent): readonly string[] | null {
  switch (event.type) {
    case "AnswerGiven":
      return hiddenUnless(state, event.questionId, event.participantId);
    case "AnswerCorrected":
    case "AnswerWithdrawn": {
      const answer = state.answers.find(({ id }) => id === event.answerId);
      const { questionId = "", participantId = "" } = answer ?? {};
      const waits = state.waiting.some(({ itemId }) => itemId === event.answerId);
      return waits || !isRevealed(state, questionId) ? [participantId] : null;
    }
    case "ProbeAsked":
      if (event.participantId === null) return null;
      return isAnonymous(state, event.participantId)
        ? [event.participantId]
        : hiddenUnless(state, event.questionId, event.participantId);
    case "PlacedInField":
      return hiddenUnless(state, fieldRound, event.participantId);
    case "StanceTaken":
      return hiddenUnless(state, positionsRound, event.participantId);
    case "SafetyRaised":
    case "SafetyHandled":
      return [event.participantId];
    case "SharingChosen":
      return [state.answers.find(({ id }) => id === event.answerId)?.participantId ?? ""];
    case "HumanAsked":
    case "HumanHelped":
      return [event.participantId, state.facilitator.participantId ?? ""];
    case "ConsentChanged": {
      const before = state.consents.find((one) => one.participantId === event.participantId);
      return before?.given === event.given ? [event.participantId] : null;
    }
    default:
      return null;
  }
}

/** Whether what this participant says stands behind their role. */
export function isAnonymous(state: SessionState, participantId: string): boolean {
  const role: Role | undefined = state.participants.find(({ id }) => id === participantId)?.role;
  return role !== undefined && state.anonymousRoles.includes(role);
}

function hiddenUnless(
  state: SessionState,
  roundId: string,
  participantId: string,
): readonly string[] | null {
  const isShown = isRevealed(state, roundId) && !comesLate(state, roundId, participantId);
  return isShown ? null : [participantId];
}
