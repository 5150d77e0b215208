import { withClientViews } from "../agreement/heard-agreements.ts";
import { consentAfter } from "./consent-after.ts";
import type { EventOf, SessionEvent } from "./event.ts";
import { roundOf } from "./round-rules.ts";
import { shortId } from "./short-id.ts";
import type { Participant, SessionState } from "./state.ts";
import type { Round, SafetyCard, SessionOption } from "./together.ts";

const types = [
  "StageOpened",
  "MomentDescribed",
  "ReadyChanged",
  "Revealed",
  "NamingChanged",
  "ConsentChanged",
  "ModelAllowed",
  "FacilitatorChanged",
  "DeviceChanged",
  "SupportChanged",
  "FacilitatorLost",
  "FacilitatorReturned",
  "HumanAsked",
  "HumanHelped",
  "OptionProposed",
  "OptionDropped",
  "HarmNamed",
  "StanceTaken",
  "AnswersGrouped",
  "LoneViewDiscussed",
  "SafetyRaised",
  "SafetyHandled",
  "SharingChosen",
  "ReadBack",
] as const;

/** What happens between people who write first. */
export type TogetherEvent = EventOf<(typeof types)[number]>;

const together: ReadonlySet<string> = new Set(types);

export function isTogether(event: SessionEvent): event is TogetherEvent {
  return together.has(event.type);
}

/** What such an event changes. */
export function changeTogether(state: SessionState, event: TogetherEvent): Partial<SessionState> {
  switch (event.type) {
    case "StageOpened":
      return { stage: event.stage };
    case "MomentDescribed":
      return { moment: { participantId: event.participantId, text: event.text } };
    case "ReadyChanged":
      return { rounds: changeRound(state, event.roundId, (round) => ticked(round, event)) };
    case "Revealed":
      return {
        rounds: changeRound(state, event.roundId, (round) => ({
          ...round,
          revealed: true,
          absent: event.absent,
        })),
      };
    case "NamingChanged":
      return namingAfter(state, event);
    case "ConsentChanged":
      return consentAfter(state, event);
    case "DeviceChanged":
      return changePerson(state, event.participantId, { device: event.device });
    case "SupportChanged":
      return changePerson(state, event.participantId, { supportedBy: event.supportedBy });
    case "ModelAllowed":
      return { model: event.allowed };
    case "FacilitatorChanged":
      return { facilitator: { participantId: event.participantId, lostAt: null } };
    case "FacilitatorLost":
      return { facilitator: { ...state.facilitator, lostAt: event.at } };
    case "FacilitatorReturned":
      return { facilitator: { ...state.facilitator, lostAt: null } };
    case "HumanAsked":
      return { helpAsked: [...state.helpAsked, event.participantId] };
    case "HumanHelped":
      return { helpAsked: state.helpAsked.filter((id) => id !== event.participantId) };
    default:
      return changeInWords(state, event);
  }
}

function changePerson(
  { participants }: SessionState,
  participantId: string,
  changes: Partial<Participant>,
): Partial<SessionState> {
  const change = (person: Participant) =>
    person.id === participantId ? { ...person, ...changes } : person;
  return { participants: participants.map(change) };
}

function changeInWords(
  state: SessionState,
  event:
    | Extract<
        TogetherEvent,
        { text: unknown } | { optionId: unknown } | { cardId: unknown } | { loneViewId: unknown }
      >
    | EventOf<"AnswersGrouped" | "SharingChosen">,
): Partial<SessionState> {
  switch (event.type) {
    case "OptionProposed":
    case "OptionDropped":
    case "HarmNamed":
      return { options: optionsAfter(state.options, event) };
    case "StanceTaken":
      return { stances: stancesAfter(state, event) };
    case "AnswersGrouped": {
      const others = state.groups.filter(({ questionId }) => questionId !== event.questionId);
      const { questionId, groups } = event;
      return { groups: groups.length === 0 ? others : [...others, { questionId, groups }] };
    }
    case "LoneViewDiscussed": {
      const { loneViewId, withdrawn } = event;
      const others = state.discussed.filter((one) => one.loneViewId !== loneViewId);
      return { discussed: [...others, { loneViewId, withdrawn }] };
    }
    case "SafetyRaised":
    case "SafetyHandled":
      return { safetyCards: cardsAfter(state.safetyCards, event) };
    case "SharingChosen": {
      const others = state.sharing.filter(({ answerId }) => answerId !== event.answerId);
      return { sharing: [...others, { answerId: event.answerId, with: event.with }] };
    }
    case "ReadBack": {
      const { participantId, text } = event;
      const others = state.readBack.filter((one) => one.participantId !== participantId);
      const agreements = withClientViews(state.agreements, text);
      return { readBack: [...others, { participantId, text }], agreements };
    }
    default:
      return {};
  }
}

function changeRound(
  state: SessionState,
  roundId: string,
  change: (round: Round) => Round,
): readonly Round[] {
  const others = state.rounds.filter((round) => round.roundId !== roundId);
  return [...others, change(roundOf(state, roundId))];
}

function ticked(round: Round, { participantId, ready }: EventOf<"ReadyChanged">): Round {
  const others = round.ready.filter((id) => id !== participantId);
  return { ...round, ready: ready ? [...others, participantId].toSorted() : others };
}

/** Labels take the place of names everywhere, in what was agreed too. */
function namingAfter(
  state: SessionState,
  { naming, anonymousRoles, labels }: EventOf<"NamingChanged">,
): Partial<SessionState> {
  if (labels.length === 0) return { naming, anonymousRoles };
  const of = (id: string | null) => labels.find(({ participantId }) => participantId === id)?.label;
  return {
    ...{ naming, anonymousRoles },
    participants: state.participants.map((one) => ({ ...one, label: of(one.id) ?? one.label })),
    agreements: state.agreements.map((one) => ({ ...one, who: of(one.whoId) ?? one.who })),
  };
}

function optionsAfter(
  options: readonly SessionOption[],
  event: EventOf<"OptionProposed" | "OptionDropped" | "HarmNamed">,
): readonly SessionOption[] {
  if (event.type === "OptionProposed") {
    const { optionId: id, participantId, text, lessNearness } = event;
    return [...options, { id, participantId, text, lessNearness, harms: [], status: "open" }];
  }
  return options.map((option) => {
    if (option.id !== event.optionId) return option;
    if (event.type === "OptionDropped") return { ...option, status: "dropped" as const };
    const { participantId, text } = event;
    return { ...option, harms: [...option.harms, { participantId, text }] };
  });
}

function stancesAfter(
  state: SessionState,
  { optionId, participantId, step, text, commandId }: EventOf<"StanceTaken">,
): SessionState["stances"] {
  const others = state.stances.filter(
    (one) => one.optionId !== optionId || one.participantId !== participantId,
  );
  return [...others, { id: shortId("S", commandId), optionId, participantId, step, text }];
}

function cardsAfter(
  cards: readonly SafetyCard[],
  event: EventOf<"SafetyRaised" | "SafetyHandled">,
): readonly SafetyCard[] {
  if (event.type === "SafetyRaised") {
    const { cardId, participantId } = event;
    const card = { cardId, participantId, class: event.class };
    return [...cards, { ...card, choice: null, text: null, recorded: false }];
  }
  const { choice, text, recorded } = event;
  return cards.map((card) =>
    card.cardId === event.cardId
      ? { ...card, choice, text: text ?? card.text, recorded: recorded || card.recorded }
      : card,
  );
}
