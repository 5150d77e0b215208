import type { SessionAgreement } from "../agreement/agreement.ts";
import type { EventOf } from "./event.ts";
import type { SessionState } from "./state.ts";

/** What consent changes; taken back, every word of this person leaves the state. */
export function consentAfter(
  state: SessionState,
  { participantId, given, model }: EventOf<"ConsentChanged">,
): Partial<SessionState> {
  const others = state.consents.filter((one) => one.participantId !== participantId);
  const consents = [...others, { participantId, given, model }];
  return given ? { consents } : { consents, ...withoutWordsOf(state, participantId) };
}

/** Answers have events of their own, so that each is logged as withdrawn. */
function withoutWordsOf(state: SessionState, participantId: string): Partial<SessionState> {
  const isOther = (item: { readonly participantId: string }) =>
    item.participantId !== participantId;
  const role = state.participants.find(({ id }) => id === participantId)?.role;
  return {
    positions: state.positions.filter(isOther),
    stances: state.stances.filter(isOther),
    options: state.options.map((option) => {
      const harms = option.harms.filter(isOther);
      if (isOther(option)) return { ...option, harms };
      return { ...option, harms, text: null, status: "dropped" as const };
    }),
    moment: state.moment === null || isOther(state.moment) ? state.moment : null,
    readBack: state.readBack.filter(isOther),
    sharing: state.sharing.filter(({ answerId }) =>
      state.answers.some((answer) => answer.id === answerId && isOther(answer)),
    ),
    safetyCards: state.safetyCards.map((card) => (isOther(card) ? card : { ...card, text: null })),
    agreements: role === "client" ? state.agreements.map(withoutClientView) : [...state.agreements],
  };
}

/** What the client said of an agreement is the client's; without it, it was not asked. */
function withoutClientView(agreement: SessionAgreement): SessionAgreement {
  return agreement.clientView.kind === "said"
    ? { ...agreement, clientView: { kind: "not-asked" } }
    : agreement;
}
