import { err } from "@nabij/domain";
import { longestAnswer, plainText, textLength } from "../answer/plain-text.ts";
import type { CommandOf } from "./command.ts";
import { readWords } from "./decide-options.ts";
import { type Drafted, draft, type Table } from "./decision.ts";
import { findAnswer, mayKeepWords } from "./find-in-session.ts";

/** A card was shown to its writer. Only the class is stored, for the writer alone (§4.6). */
export function raiseSafety({ state }: Table, command: CommandOf<"raiseSafety">): Drafted {
  const { participantId, cardId } = command;
  if (!state.participants.some(({ id }) => id === participantId))
    return err({ type: "UnknownParticipant", participantId });
  if (state.safetyCards.some((card) => card.cardId === cardId)) return draft([]);
  return draft([{ type: "SafetyRaised", participantId, cardId, class: command.class }]);
}

/** What the writer did with it. A card stays on their list until they wrote down what happened. */
export function handleSafety({ state }: Table, command: CommandOf<"handleSafety">): Drafted {
  const { participantId, cardId, choice } = command;
  const card = state.safetyCards.find((one) => one.cardId === cardId);
  if (card === undefined || card.participantId !== participantId)
    return err({ type: "UnknownSafetyCard", cardId });
  const note = plainText(command.text ?? "");
  const length = textLength(note);
  if (length > longestAnswer) return err({ type: "AnswerTooLong", max: longestAnswer, length });
  const text = note === "" ? null : note;
  return draft([
    { type: "SafetyHandled", participantId, cardId, choice, text, recorded: text !== null },
  ]);
}

/** The writer chooses, sentence by sentence, who outside the table may read it (principle 4). */
export function shareAnswer({ state }: Table, command: CommandOf<"shareAnswer">): Drafted {
  const answer = findAnswer(state, command.answerId);
  if (!answer.ok) return answer;
  const audiences = [...new Set(command.with)].toSorted();
  return draft([{ type: "SharingChosen", answerId: command.answerId, with: audiences }]);
}

/** The client heard what was agreed, and what they said to it. */
export function readBack({ state }: Table, command: CommandOf<"readBack">): Drafted {
  const person = state.participants.find(({ id }) => id === command.participantId);
  if (person === undefined)
    return err({ type: "UnknownParticipant", participantId: command.participantId });
  if (person.role !== "client") return err({ type: "NotYours", command: "readBack" });
  if (!mayKeepWords(state, person.id))
    return err({ type: "ConsentFirst", participantId: person.id });
  const words = readWords(command.text);
  return words.ok
    ? draft([{ type: "ReadBack", participantId: person.id, text: words.value }])
    : words;
}
