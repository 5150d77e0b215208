import type { ClientQuestion } from "./client-question.ts";

/** One screen of the client's own path. */
export type PathStep =
  | { readonly key: string; readonly kind: "question"; readonly question: ClientQuestion }
  | {
      readonly key: string;
      readonly kind: "part";
      readonly phaseId: string;
      readonly title: string;
    }
  | { readonly key: string; readonly kind: "end" };

/**
 * Question after question; when the client is alone with their words, each part ends with who may
 * read it. The last screen is the end, which can always be gone back from.
 */
export function pathOf(questions: readonly ClientQuestion[], asksWhoReads: boolean): PathStep[] {
  const steps = questions.flatMap((question, at): PathStep[] => {
    const { questionId, phaseId, phaseTitle } = question;
    const here: PathStep = { key: questionId, kind: "question", question };
    const isLast = questions[at + 1]?.phaseId !== phaseId;
    return asksWhoReads && isLast
      ? [here, { key: `part:${phaseId}`, kind: "part", phaseId, title: phaseTitle }]
      : [here];
  });
  return [...steps, { key: "end", kind: "end" }];
}

/**
 * Where to go on: where this device was, or else the first question without an answer. A place that
 * is no longer on the path counts as none.
 */
export function placeOn(
  path: readonly PathStep[],
  kept: string | null,
  isAnswered: (questionId: string) => boolean,
): number {
  const known = path.findIndex(({ key }) => key === kept);
  if (known !== -1) return known;
  const open = path.findIndex((step) => step.kind === "question" && !isAnswered(step.key));
  return open === -1 ? path.length - 1 : open;
}

/** "Vraag 3 van 22": the number of the question at or before this place. */
export function questionNumber(path: readonly PathStep[], place: number) {
  const count = path.filter(({ kind }) => kind === "question").length;
  const number = path.slice(0, place + 1).filter(({ kind }) => kind === "question").length;
  return { number: Math.max(1, number), count };
}
