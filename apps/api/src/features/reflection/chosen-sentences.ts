import type { SharedSentence } from "@nabij/db";
import {
  type Answer,
  fillClient,
  findQuestion,
  roleNames,
  type SessionState,
} from "@nabij/reflection";
import type { Change } from "./session-change.ts";

/** The sentences people chose to share, each with its audience (principle 4). */
export function chosenSentences(change: Change): SharedSentence[] {
  return change.after.sharing.flatMap(({ answerId, with: audiences }) => {
    const answer = change.after.answers.find(({ id }) => id === answerId);
    const text = answer?.status === "said" ? wordsOf(change, answer) : null;
    if (answer === undefined || text === null) return [];
    const label = labelOf(change.after, answer);
    return audiences.map((audience) => ({ answerId, audience, label, text }));
  });
}

function wordsOf({ guide, after }: Change, { text, choice, questionId }: Answer): string | null {
  if (choice === null) return text;
  const option = findQuestion(guide, questionId)?.options?.find(({ id }) => id === choice);
  const chosen =
    option === undefined ? choice : fillClient(option.text, after.language, after.clientName);
  return text === null ? chosen : `${chosen}. ${text}`;
}

/** Whose role is anonymous stays behind it here too. */
function labelOf({ participants, anonymousRoles, language }: SessionState, answer: Answer): string {
  const person = participants.find(({ id }) => id === answer.participantId);
  if (person === undefined) return "";
  return anonymousRoles.includes(person.role) ? roleNames[person.role][language] : person.label;
}
