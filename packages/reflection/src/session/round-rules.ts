import { err, ok, type Result } from "@nabij/domain";
import { findQuestion, type Guide } from "../guide/guide.ts";
import type { Role } from "../guide/role.ts";
import type { Table } from "./decision.ts";
import { presentParticipants } from "./presence.ts";
import type { Refusal } from "./refusal.ts";
import type { Participant, SessionState } from "./state.ts";
import { fieldRound, positionsRound, type Round } from "./together.ts";

/** Whom a question is for stands in the guide, pinned or not. */
type Rules = { readonly guide: Guide; readonly state: SessionState };

export function roundOf(state: SessionState, roundId: string): Round {
  const known = state.rounds.find((round) => round.roundId === roundId);
  return known ?? { roundId, ready: [], revealed: false, absent: [] };
}

/** Whether everyone may see it: said aloud, or revealed. What is revealed stays revealed. */
export function isRevealed(state: SessionState, roundId: string): boolean {
  return state.writing === "aloud" || roundOf(state, roundId).revealed;
}

/** Whether somebody wrote in this round, silence included: "I do not know" is an answer. */
export function hasWritten(state: SessionState, roundId: string, participantId: string): boolean {
  if (roundId === fieldRound)
    return state.positions.some((dot) => dot.participantId === participantId);
  if (roundId === positionsRound) {
    const open = state.options.filter(({ status }) => status === "open");
    const took = ({ id }: { id: string }) =>
      state.stances.some((one) => one.optionId === id && one.participantId === participantId);
    return open.length > 0 && open.every(took);
  }
  return state.answers.some(
    (answer) =>
      answer.questionId === roundId &&
      answer.participantId === participantId &&
      answer.status === "said",
  );
}

/** Whom a round is for: the roles of the question, or everyone when none of those is there. */
export function isAskedIn({ guide, state }: Rules, roundId: string, role: Role): boolean {
  const who = findQuestion(guide, roundId)?.who;
  if (who === undefined || who.includes(role)) return true;
  return !presentParticipants(state).some((person) => who.includes(person.role));
}

/** Who said that their words may not be kept takes part aloud, and is not waited for. */
export function hasDeclined(state: SessionState, participantId: string): boolean {
  return state.consents.some((one) => one.participantId === participantId && !one.given);
}

/**
 * Present people the round waits for; who is marked absent or does not write is not waited for.
 * Before the reveal it looks at ticks alone: that somebody wrote is theirs to tell.
 */
export function waitingFor(table: Rules, roundId: string): Participant[] {
  const { state } = table;
  const { ready } = roundOf(state, roundId);
  const isShown = isRevealed(state, roundId);
  // Who wrote late and waits is still waited for: a tick would tell the moment.
  const waits = new Set(state.waiting.map(({ participantId }) => participantId));
  return presentParticipants(state).filter(
    ({ id, role }) =>
      isAskedIn(table, roundId, role) &&
      !hasDeclined(state, id) &&
      !ready.includes(id) &&
      !(isShown && !waits.has(id) && hasWritten(state, roundId, id)),
  );
}

/** Only who wrote something, silence included, can be ready. Refuses AnswerFirst. */
export function mayBeReady(
  state: SessionState,
  roundId: string,
  participantId: string,
): Result<null, Refusal> {
  if (roundOf(state, roundId).revealed) return err({ type: "AlreadyRevealed", roundId });
  return hasWritten(state, roundId, participantId)
    ? ok(null)
    : err({ type: "AnswerFirst", roundId });
}

/**
 * Revealing takes everyone present to be ready; who is not there has to be marked absent first.
 * It happens once, never by a clock, and a question has to be on the table first. Refuses
 * AlreadyRevealed, UnknownQuestion, QuestionNotOpen, NobodyPresent, NotAllReady.
 */
export function mayReveal(table: Table, roundId: string): Result<Round, Refusal> {
  const { state } = table;
  const round = roundOf(state, roundId);
  if (round.revealed || state.writing === "aloud") return err({ type: "AlreadyRevealed", roundId });
  if (!isRound(table, roundId)) return err({ type: "UnknownQuestion", questionId: roundId });
  if (!wasOpened(state, roundId))
    return err({ type: "QuestionNotOpen", questionId: roundId, open: state.openQuestionId });
  if (presentParticipants(state).length === 0) return err({ type: "NobodyPresent" });
  const awaited = [...waitingFor(table, roundId), ...clientsUnready(table, round)];
  const participantIds = [...new Set(awaited.map(({ id }) => id))];
  return participantIds.length === 0
    ? ok(round)
    : err({ type: "NotAllReady", roundId, participantIds });
}

/**
 * In the client's own conversation nobody opens the client's words but the client: being away is
 * no yes (principle 5).
 */
function clientsUnready({ guide, state }: Table, { ready }: Round): Participant[] {
  if (guide.setting !== "client") return [];
  return state.participants.filter(({ id, role }) => role === "client" && !ready.includes(id));
}

/** What the session can have a round about: a planned question, the field, the positions. */
export function isRound({ state }: Table, roundId: string): boolean {
  if (!isQuestionRound(roundId)) return true;
  return state.plan.some(({ questionIds }) => questionIds.includes(roundId));
}

/** Opened for the table; the dots and the positions need no question. */
function wasOpened(state: SessionState, roundId: string): boolean {
  return !isQuestionRound(roundId) || state.visited.includes(roundId);
}

function isQuestionRound(roundId: string): boolean {
  return roundId !== fieldRound && roundId !== positionsRound;
}

/**
 * Whether going on would leave words unread: somebody ticked, or the question is on the table and
 * was not passed over. It looks at what everybody knows, never at who wrote: that would tell.
 */
export function isUnread(state: SessionState, roundId: string): boolean {
  if (isRevealed(state, roundId)) return false;
  if (roundOf(state, roundId).ready.length > 0) return true;
  return state.visited.includes(roundId) && !state.skipped.includes(roundId);
}

/** The rounds that still have to be revealed or passed over. */
export function unreadRounds(state: SessionState): string[] {
  const begun = [...state.visited, ...state.rounds.map(({ roundId }) => roundId)];
  return [...new Set(begun)].filter((roundId) => isUnread(state, roundId));
}

/**
 * Rounds somebody is ready with and that are not revealed. Words without a tick are a draft: that
 * they are there is their writer's to tell, afterwards too.
 */
export function readyRounds(state: SessionState): string[] {
  return unreadRounds(state).filter((roundId) => roundOf(state, roundId).ready.length > 0);
}
