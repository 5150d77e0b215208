import type { PolicyAnswer, PolicyCheck } from "@nabij/domain";

/** The answers with one of them changed; a question that was not answered yet is added. */
export function withAnswer(
  answers: readonly PolicyAnswer[],
  question: string,
  changes: Partial<Omit<PolicyAnswer, "question">>,
): PolicyAnswer[] {
  const current = answers.find((each) => each.question === question);
  const changed = { question, answer: null, where: null, ...current, ...changes };
  if (current === undefined) return [...answers, changed];
  return answers.map((each) => (each === current ? changed : each));
}

/** The changes as they can be stored: an emptied text is unknown. */
export function tidyCheck(changes: Partial<PolicyCheck>): Partial<PolicyCheck> {
  const { answers, filledInBy } = changes;
  return {
    ...changes,
    ...(filledInBy !== undefined && { filledInBy: orUnknown(filledInBy) }),
    ...(answers && { answers: answers.map((each) => ({ ...each, where: orUnknown(each.where) })) }),
  };
}

function orUnknown(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : text;
}
