import type { CurrentQuestion } from "@nabij/reflection";

type Asked = Pick<CurrentQuestion, "questionId" | "asksOnceMore">;

/**
 * Whether to ask this question once more in other words, by what the node shows after an answer: the
 * client said yes to it and to its opposite (Finlay & Lyons 2002). Nothing is corrected, and it is
 * asked once.
 */
export function asksOnceMore(
  {
    current,
    beforehand,
  }: { readonly current: Asked | null; readonly beforehand: readonly Asked[] },
  questionId: string,
): boolean {
  const known = current === null ? beforehand : [current, ...beforehand];
  return known.some((question) => question.questionId === questionId && question.asksOnceMore);
}
