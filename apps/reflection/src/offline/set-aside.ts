import {
  type Command,
  fillClient,
  type PinnedGuide,
  type SessionState,
  type Words,
} from "@nabij/reflection";
import type { DeviceCopy, SetAside } from "./device-copy.ts";

/** Steps of the table hold nothing of anybody: whoever wants them takes them again. */
const steps: ReadonlySet<Command["type"]> = new Set([
  "next",
  "back",
  "skip",
  "openQuestion",
  "pause",
  "resume",
  "closePhase",
  "closeSession",
]);

/**
 * The copy with what somebody said kept apart: it did not go along and is not lost. `state` is the
 * conversation as it was known when it was said.
 */
export function putAside(
  guide: PinnedGuide,
  copy: DeviceCopy,
  state: SessionState,
  command: Command,
): DeviceCopy {
  if (steps.has(command.type)) return copy;
  return { ...copy, setAside: [...copy.setAside, setAsideOf(guide, state, command)] };
}

function setAsideOf(guide: PinnedGuide, state: SessionState, command: Command): SetAside {
  const answer =
    "answerId" in command ? state.answers.find(({ id }) => id === command.answerId) : undefined;
  const questionId = "questionId" in command ? command.questionId : (answer?.questionId ?? null);
  const person = "participantId" in command ? command.participantId : answer?.participantId;
  const view = "perspective" in command ? command.perspective : answer?.perspective;
  const question = guide.phases
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === questionId);
  const inWords = (words: Words) => fillClient(words, state.language, state.clientName);
  const chosen = "choice" in command ? command.choice : undefined;
  const choice = question?.options?.find(({ id }) => id === chosen);
  return {
    ...{ command, questionId },
    participantId: person ?? null,
    perspective: view ?? "own",
    question: question === undefined ? null : inWords(question.text),
    text: joined([...wordsOf(command), choice === undefined ? "" : inWords(choice.text)]),
  };
}

/** Every word somebody said in it; a place on a scale as its number. */
function wordsOf(command: Command): readonly (string | undefined)[] {
  if (command.type === "proposeAgreement") return agreed(command.agreement);
  if (command.type === "editAgreement") return agreed(command.changes);
  const text = "text" in command ? command.text : undefined;
  return "scale" in command ? [text, command.scale?.toString()] : [text];
}

type Agreed = Extract<Command, { type: "editAgreement" }>["changes"];

function agreed({ what, who, when, signOfSuccess, clientView }: Agreed) {
  const said = clientView !== undefined && "text" in clientView ? clientView.text : "";
  return [what, who, when, signOfSuccess, said];
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}
