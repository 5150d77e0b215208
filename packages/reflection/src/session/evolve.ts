import type { SessionAgreement } from "../agreement/agreement.ts";
import type { EventOf, SessionEvent } from "./event.ts";
import { isSteering, reachOf } from "./event-reach.ts";
import { changeTogether, isTogether, type TogetherEvent } from "./evolve-together.ts";
import { waitingAfter } from "./late-words.ts";
import { shortId } from "./short-id.ts";
import { type Answer, newSession, type SessionState } from "./state.ts";

/** The state after an event. Knows no guide and no rule: what happened, happened. */
export function evolve(state: SessionState, event: SessionEvent): SessionState {
  const known = state.commandIds.includes(event.commandId);
  return {
    ...state,
    ...change(state, event),
    seq: event.seq,
    steeredAt: isSteering(event) ? event.seq : state.steeredAt,
    reach: [...state.reach, reachOf(state, event)],
    waiting: waitingAfter(state, event),
    wordedAt: wordedAfter(state, event),
    commandIds: known ? state.commandIds : [...state.commandIds, event.commandId],
  };
}

/** The state after all of them; the same events always give the same state. */
export function replay(events: readonly SessionEvent[]): SessionState {
  return events.reduce(evolve, newSession());
}

function wordedAfter({ wordedAt }: SessionState, event: SessionEvent): SessionState["wordedAt"] {
  const isWorded = event.type === "AgreementProposed" || event.type === "AgreementEdited";
  return isWorded ? { ...wordedAt, [event.agreementId]: event.seq } : wordedAt;
}

function change(state: SessionState, event: SessionEvent): Partial<SessionState> {
  if (isTogether(event)) return changeTogether(state, event);
  switch (event.type) {
    case "SessionStarted":
      return started(event);
    case "ParticipantAdded":
      return { participants: [...state.participants, participant(event)] };
    case "PresenceChanged":
      return {
        participants: state.participants.map((person) =>
          person.id === event.participantId ? { ...person, presence: event.presence } : person,
        ),
      };
    case "QuestionOpened":
      return {
        openQuestionId: event.questionId,
        visited: withOnce(state.visited, event.questionId),
      };
    case "QuestionSkipped":
      return { skipped: withOnce(state.skipped, event.questionId) };
    case "SessionPaused":
      return { status: "paused" };
    case "SessionResumed":
      return { status: "running" };
    case "PhaseClosed":
      return { closedPhases: [...state.closedPhases, closedPhase(event)] };
    case "SessionClosed":
      return { status: "closed", openQuestionId: null, closing: closing(event) };
    default:
      return changeInWords(state, event);
  }
}

type WordsEvent = Exclude<
  SessionEvent,
  | TogetherEvent
  | {
      type:
        | "SessionStarted"
        | "ParticipantAdded"
        | "PresenceChanged"
        | "QuestionOpened"
        | "QuestionSkipped"
        | "SessionPaused"
        | "SessionResumed"
        | "PhaseClosed"
        | "SessionClosed";
    }
>;

function changeInWords(state: SessionState, event: WordsEvent): Partial<SessionState> {
  switch (event.type) {
    case "AnswerGiven":
      return { answers: [...state.answers, answer(event)] };
    case "AnswerCorrected":
      return { answers: changeAnswer(state, event.answerId, corrected(event)) };
    case "AnswerWithdrawn":
      return {
        answers: changeAnswer(state, event.answerId, withdrawn),
        impacts: state.impacts.filter((impact) => impact.answerId !== event.answerId),
      };
    case "ProbeAsked": {
      const { questionId, probeId, participantId, automatic } = event;
      return { probes: [...state.probes, { questionId, probeId, participantId, automatic }] };
    }
    case "ImpactMarked":
      return { impacts: [...withoutImpact(state, event.answerId), impact(event)] };
    case "ImpactRemoved":
      return { impacts: withoutImpact(state, event.answerId) };
    case "PlacedInField":
      return { positions: placed(state, event) };
    case "AgreementProposed":
    case "AgreementEdited":
    case "AgreementAccepted":
    case "AgreementDropped":
      return { agreements: agreementsAfter(state.agreements, event) };
  }
}

function started(event: EventOf<"SessionStarted">): Partial<SessionState> {
  const { sessionId, language, time, guide, clientName, trajectoryId, plan } = event;
  const { writing, naming, anonymousRoles, stage, facts, previous, sitting } = event;
  return {
    ...{ sessionId, language, time, guide, clientName, trajectoryId, plan },
    ...{ writing, naming, anonymousRoles, stage, facts, previous, sitting },
    status: "running",
    startedOn: event.today,
    facilitator: { participantId: event.facilitatorId, lostAt: null },
  };
}

function participant(event: EventOf<"ParticipantAdded">): SessionState["participants"][number] {
  const { participantId: id, role, label, supportedBy, presence, device } = event;
  return { id, role, label, supportedBy, presence, device };
}

function closedPhase(event: EventOf<"PhaseClosed">): SessionState["closedPhases"][number] {
  const { phaseId, absent, secondRoundHeld } = event;
  return { phaseId, absent, secondRoundHeld };
}

function closing(event: EventOf<"SessionClosed">): SessionState["closing"] {
  const { early, openPhases, absent, at } = event;
  return { early, openPhases, absent, at };
}

function answer(event: EventOf<"AnswerGiven">): Answer {
  const { type: _type, seq: _seq, commandId: _commandId, answerId, ...rest } = event;
  return { id: answerId, ...rest, status: "said", corrected: false };
}

function corrected(event: EventOf<"AnswerCorrected">): (answer: Answer) => Answer {
  const { kind, text, choice, scale, saysNothing, support } = event;
  const said = { kind, text, choice, scale, saysNothing, support };
  return (before) => ({ ...before, ...said, corrected: true });
}

/** Logged as withdrawn; the words leave the state, so that no view can show them. */
function withdrawn(before: Answer): Answer {
  return { ...before, status: "withdrawn", text: null, choice: null, scale: null };
}

function changeAnswer(
  state: SessionState,
  answerId: string,
  changeOne: (answer: Answer) => Answer,
): Answer[] {
  return state.answers.map((item) => (item.id === answerId ? changeOne(item) : item));
}

function impact(event: EventOf<"ImpactMarked">): SessionState["impacts"][number] {
  return { answerId: event.answerId, direction: event.direction, on: event.on };
}

function withoutImpact(state: SessionState, answerId: string): SessionState["impacts"] {
  return state.impacts.filter((item) => item.answerId !== answerId);
}

function placed(state: SessionState, event: EventOf<"PlacedInField">): SessionState["positions"] {
  const { participantId, perspective, nearness, autonomy } = event;
  const id = shortId("D", event.commandId);
  const others = state.positions.filter(
    (dot) => dot.participantId !== participantId || dot.perspective !== perspective,
  );
  return [...others, { id, participantId, perspective, nearness, autonomy }];
}

function agreementsAfter(
  agreements: readonly SessionAgreement[],
  event: Extract<WordsEvent, { agreementId: string }>,
): SessionAgreement[] {
  if (event.type === "AgreementProposed") {
    const { agreementId: id, words, status } = event;
    return [...agreements, { ...words, id, status, acceptedBy: [] }];
  }
  return agreements.map((item) => (item.id === event.agreementId ? changed(item, event) : item));
}

function changed(
  before: SessionAgreement,
  event: EventOf<"AgreementEdited" | "AgreementAccepted" | "AgreementDropped">,
): SessionAgreement {
  if (event.type === "AgreementDropped") return { ...before, status: "vervallen" };
  if (event.type === "AgreementAccepted") {
    const acceptedBy = event.participantIds.reduce<readonly string[]>(withOnce, before.acceptedBy);
    return { ...before, acceptedBy: [...acceptedBy], status: event.status };
  }
  return { ...before, ...event.words, status: event.status, acceptedBy: [] };
}

function withOnce(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list : [...list, item];
}
