import type { EventOf, SessionEvent } from "./event.ts";
import { isRevealed } from "./round-rules.ts";
import { shortId } from "./short-id.ts";
import type { SessionState } from "./state.ts";
import { fieldRound, positionsRound } from "./together.ts";

/** So many people at least behind words of one role that come late; fewer wait for the close. */
const leastTogether = 2;

type Words = EventOf<"AnswerGiven" | "PlacedInField" | "StanceTaken">;

/**
 * Whether what this person says in a round that is open already has to wait: at a table where all
 * else was shown at once, words that come by themselves would tell whose they are (§4.9).
 */
export function comesLate(state: SessionState, roundId: string, participantId: string): boolean {
  const { writing, status, participants, anonymousRoles } = state;
  if (writing !== "first" || status === "closed" || !isRevealed(state, roundId)) return false;
  const role = participants.find(({ id }) => id === participantId)?.role;
  return role !== undefined && anonymousRoles.includes(role);
}

/**
 * What waits after an event. At a reveal it is shown together when it is of two people of a role or
 * more, at the close all of it is.
 */
export function waitingAfter(state: SessionState, event: SessionEvent): SessionState["waiting"] {
  const { waiting, participants } = state;
  if (event.type === "SessionClosed") return [];
  if (event.type === "Revealed") {
    const roleOf = (id: string) => participants.find((person) => person.id === id)?.role;
    return waiting.filter(({ participantId }) => {
      const same = waiting.filter((one) => roleOf(one.participantId) === roleOf(participantId));
      return new Set(same.map((one) => one.participantId)).size < leastTogether;
    });
  }
  if (!isWords(event) || !comesLate(state, roundOfWords(event), event.participantId))
    return waiting;
  return [...waiting, { itemId: itemOf(event), participantId: event.participantId }];
}

/** The session without what waits: what others see, and what every figure for them is made of. */
export function withoutWaiting(state: SessionState): SessionState {
  if (state.waiting.length === 0) return state;
  const ids = new Set(state.waiting.map(({ itemId }) => itemId));
  const shown = <T extends { readonly id: string }>(items: readonly T[]) =>
    items.filter(({ id }) => !ids.has(id));
  const { answers, positions, stances } = state;
  return {
    ...state,
    answers: shown(answers),
    positions: shown(positions),
    stances: shown(stances),
  };
}

function isWords(event: SessionEvent): event is Words {
  return ["AnswerGiven", "PlacedInField", "StanceTaken"].includes(event.type);
}

function roundOfWords(event: Words): string {
  if (event.type === "AnswerGiven") return event.questionId;
  return event.type === "PlacedInField" ? fieldRound : positionsRound;
}

/** The id the words get in the session. */
function itemOf(event: Words): string {
  if (event.type === "AnswerGiven") return event.answerId;
  return shortId(event.type === "PlacedInField" ? "D" : "S", event.commandId);
}
