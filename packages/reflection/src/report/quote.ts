import { findQuestion, type Guide } from "../guide/guide.ts";
import { fillClient, type Role } from "../guide/role.ts";
import type { Answer, SessionState } from "../session/state.ts";
import { speakerOf } from "./speaker.ts";

/** What one person said, word for word, with the number that other lines cite. */
export type Quote = {
  readonly answerId: string;
  /** `[A12]` */
  readonly cite: string;
  readonly questionId: string;
  readonly phaseId: string;
  readonly participantId: string;
  readonly label: string;
  readonly role: Role;
  readonly supportedBy: string | null;
  readonly kind: Answer["kind"];
  /** null when nothing was said in words, or when the words have been erased. */
  readonly text: string | null;
  readonly choice: { readonly id: string; readonly text: string } | null;
  readonly scale: number | null;
  readonly prompt: Answer["prompt"];
  /** `as-client`: to be shown as "ingeschat door". */
  readonly perspective: Answer["perspective"];
  readonly saysNothing: boolean;
  /** Of a client: alone or with help; null when not said, and for everyone else. */
  readonly support: Answer["support"];
  readonly corrected: boolean;
};

/** null for an answer of someone the session does not know, which cannot be. */
export function toQuote(guide: Guide, state: SessionState, answer: Answer): Quote | null {
  const person = speakerOf(state, answer.participantId);
  if (person === undefined) return null;
  const { id: answerId, questionId, phaseId, participantId, kind, text, scale } = answer;
  const { prompt, perspective, saysNothing, corrected, support } = answer;
  const { label, role } = person;
  // Help that came later is not put beside what was answered alone.
  const supportedBy = support === "alone" ? null : person.supportedBy;
  const said = { kind, text, choice: choiceOf(guide, state, answer), scale };
  const how = { prompt, perspective, saysNothing, corrected, support };
  const who = { participantId, label, role, supportedBy };
  return { answerId, cite: `[${answerId}]`, questionId, phaseId, ...who, ...said, ...how };
}

export function saidQuotes(guide: Guide, state: SessionState): Quote[] {
  return state.answers
    .filter((answer) => answer.status === "said")
    .flatMap((answer) => toQuote(guide, state, answer) ?? []);
}

function choiceOf(
  guide: Guide,
  state: SessionState,
  { questionId, choice }: Answer,
): Quote["choice"] {
  if (choice === null) return null;
  const option = findQuestion(guide, questionId)?.options?.find(({ id }) => id === choice);
  const words = option?.text;
  const text = words === undefined ? choice : fillClient(words, state.language, state.clientName);
  return { id: choice, text };
}
