import type { AnswerView } from "@nabij/reflection";
import type { ClientQuestion } from "./client-question.ts";
import { ownAnswer, ownWords } from "./own-answers.ts";

type Said = Pick<
  AnswerView,
  "questionId" | "mine" | "status" | "prompt" | "kind" | "choice" | "scale"
>;

/**
 * Whether to ask this question once more in other words: the client said yes to it and to its
 * opposite (Finlay & Lyons 2002). Nothing is corrected: both answers stay, and the second asking
 * happens once, and only where the guide has words for it.
 */
export function asksOnceMore(
  question: ClientQuestion,
  questions: readonly ClientQuestion[],
  answers: readonly Said[],
): boolean {
  const opposite = questions.find(({ questionId }) => questionId === question.mirrorOf);
  if (opposite === undefined || question.otherWords === null) return false;
  if (ownWords(answers, question.questionId).length > 1) return false;
  return saysYes(question, answers) && saysYes(opposite, answers);
}

/** The first option, or a mark above the middle. */
function saysYes(question: ClientQuestion, answers: readonly Said[]): boolean {
  const said = ownAnswer(answers, question.questionId);
  if (said === undefined || said.kind !== "answered") return false;
  if (question.kind === "choice") return said.choice?.id === question.options[0]?.id;
  const middle = ((question.steps[0]?.value ?? 0) + (question.steps.at(-1)?.value ?? 0)) / 2;
  return said.scale !== null && said.scale > middle;
}
