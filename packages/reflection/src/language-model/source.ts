import words from "./rail-words.json" with { type: "json" };
import { type RefusedTopic, topicsIn, usesAdvice } from "./refused-topics.ts";
import { contentStems, type ModelLanguage, wordsOf } from "./stems.ts";

/** Words somebody said, read once: a reply of two hundred sentences looks at them again and again. */
export type Source = {
  readonly words: ReadonlySet<string>;
  /** All words after each other with a space around them, to find a quote in. */
  readonly spoken: string;
  readonly stems: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly clauses: readonly Clause[];
  readonly topics: ReadonlySet<RefusedTopic>;
  readonly usesAdvice: boolean;
};

/** A part of a sentence between commas: what it is about, and whether it says "not". */
export type Clause = { readonly stems: ReadonlySet<string>; readonly negated: boolean };

const loose = { nl: new Set(words.looseNumbers.nl), en: new Set(words.looseNumbers.en) };
const negators = { nl: new Set(words.negators.nl), en: new Set(words.negators.en) };

/** Reads what somebody said for the checks on what is made of it. */
export function readSource(text: string, language: ModelLanguage): Source {
  const spoken = wordsOf(text);
  return {
    words: new Set(spoken),
    spoken: ` ${spoken.join(" ")} `,
    stems: contentStems(text, language),
    numbers: new Set(numbersIn(text, language)),
    clauses: clausesOf(text, language),
    topics: topicsIn(text),
    usesAdvice: usesAdvice(text),
  };
}

/** Numbers in figures and in words, days and months; "twee" and "2" are the same. */
export function numbersIn(text: string, language: ModelLanguage): string[] {
  const figures = text.match(/\d+(?:[.,:]\d+)*/g) ?? [];
  const inWords = wordsOf(text).flatMap((word) => {
    if (loose[language].has(word)) return word;
    const value = words.numberWords[language].findIndex((forms) => forms.includes(word));
    return value === -1 ? [] : String(value);
  });
  return [...figures, ...inWords];
}

/** The clauses of a text that say something. */
export function clausesOf(text: string, language: ModelLanguage): Clause[] {
  return text
    .split(/[.,;:!?()\n]| (?:maar|omdat|want|terwijl|but|because|while|although) /iu)
    .map((clause) => ({
      stems: contentStems(clause, language),
      negated: wordsOf(clause).some((word) => negators[language].has(word)),
    }))
    .filter(({ stems }) => stems.size > 0);
}
