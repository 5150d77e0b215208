import type { CurrentQuestion, Language } from "@nabij/reflection";
import { easyQuestion } from "../../../together/easy-question.ts";

/** A question as the client reads it: in easy words, spoken to, with its pictogram. */
export type ClientQuestion = {
  readonly questionId: string;
  readonly phaseId: string;
  readonly phaseTitle: string;
  readonly text: string;
  /** What is known, said above the question; null when it is not known. */
  readonly lead: string | null;
  readonly symbol: string | null;
  readonly kind: CurrentQuestion["kind"];
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** From low to high, each with its own words. */
  readonly steps: readonly { readonly value: number; readonly text: string }[];
  /** The words to ask it once more with; null when the guide has none. */
  readonly otherWords: string | null;
};

/**
 * As the node shows it to the client, so that a guide an organisation made its own is read as it was
 * published. Easy words are Dutch; in another language the words of the question itself stand.
 */
export function asClientReads(question: CurrentQuestion, language: Language): ClientQuestion {
  const isEasy = language === "nl";
  const { questionId, phaseId, symbol, kind, easy } = question;
  const { text, lead, options, scale } = isEasy ? easyQuestion(question) : question;
  return {
    ...{ questionId, phaseId, symbol, kind, text, lead, options },
    phaseTitle: isEasy ? easy.phaseTitle : question.phaseTitle,
    steps: stepsOf(scale),
    otherWords: (isEasy ? easy.again : null) ?? question.again,
  };
}

/** Each step in words; a scale that has words at its ends alone shows numbers between them. */
function stepsOf(scale: CurrentQuestion["scale"]): ClientQuestion["steps"] {
  if (scale === null) return [];
  const { min, max, minText, maxText, steps } = scale;
  const ends = new Map([
    [min, minText],
    [max, maxText],
  ]);
  return Array.from({ length: max - min + 1 }, (_, place) => {
    const value = min + place;
    return { value, text: steps[place] ?? ends.get(value) ?? `${value}` };
  });
}
