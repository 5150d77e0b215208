import type { CurrentQuestion } from "@nabij/reflection";
import type { ClientQuestion } from "./client-question.ts";

/** A question of an organisation's own, which has no easy words here, as the table reads it. */
export function plainQuestion(question: CurrentQuestion): ClientQuestion {
  const { questionId, phaseId, phaseTitle, text, kind, options, scale } = question;
  const steps =
    scale === null ? [] : Array.from({ length: scale.max - scale.min + 1 }, (_, at) => at);
  const nameOf = (value: number) => {
    if (value === scale?.min) return scale.minText;
    return value === scale?.max ? scale.maxText : `${value}`;
  };
  return {
    ...{ questionId, phaseId, phaseTitle, text, kind, options },
    symbol: null,
    steps: steps.map((at) => ({
      value: (scale?.min ?? 0) + at,
      text: nameOf((scale?.min ?? 0) + at),
    })),
    mirrorOf: null,
    otherWords: null,
  };
}
