import type { AnswerView } from "@nabij/reflection";

type Said = Pick<AnswerView, "questionId" | "mine" | "status" | "prompt">;

/** What the client said to a question by themselves: the one to show, change and take back. */
export function ownAnswer<A extends Said>(
  answers: readonly A[],
  questionId: string,
): A | undefined {
  return ownWords(answers, questionId).find(({ prompt }) => prompt === "spontaneous");
}

/** Everything the client said to a question, what they said when asked once more included. */
export function ownWords<A extends Said>(answers: readonly A[], questionId: string): A[] {
  return answers.filter(
    (answer) => answer.mine && answer.status === "said" && answer.questionId === questionId,
  );
}

/** What there is to read for somebody else: what waits for later says nothing yet. */
export function toRead<A extends Pick<AnswerView, "kind" | "text">>(answers: readonly A[]): A[] {
  return answers.filter(({ kind, text }) => kind !== "later" || text !== null);
}
