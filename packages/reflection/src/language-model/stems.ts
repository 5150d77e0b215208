import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as english } from "@orama/stemmers/english";
import words from "./rail-words.json" with { type: "json" };

/** The languages a model may answer in; easy-read Dutch is Dutch. */
export type ModelLanguage = "nl" | "en";

/** Which of the two languages a session is held in. */
export function modelLanguage(language: string): ModelLanguage {
  return language.startsWith("en") ? "en" : "nl";
}

/** Words in lower case, as people read them: letters, digits and the apostrophe inside. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
  );
}

const empty = {
  nl: new Set([...words.onlyIn.nl, ...words.emptyWords.nl, ...said("nl")]),
  en: new Set([...words.onlyIn.en, ...words.emptyWords.en, ...said("en")]),
};

/** The stems of the words that carry content; who said it and that it was said do not count. */
export function contentStems(text: string, language: ModelLanguage): Set<string> {
  const content = wordsOf(text).filter((word) => word.length > 1 && !empty[language].has(word));
  return new Set(content.map((word) => stemOf(word, language)));
}

/** Words that say nothing about what was said: function words, "says", roles. */
export function isEmptyWord(word: string, language: ModelLanguage): boolean {
  return empty[language].has(word);
}

/**
 * One form for "loopt", "lopen" and "gelopen": the Dutch stemmer keeps the ending of a verb and
 * the long vowel, which would make a faithful sentence look foreign.
 */
export function stemOf(word: string, language: ModelLanguage): string {
  if (language === "en") return english(word);
  const stem = dutch(word);
  const bare = stem.length > 5 ? stem.replace(/^ge/, "") : stem;
  const ending = bare.length > 3 ? bare.replace(/[dt]$/, "") : bare;
  return ending.replaceAll(/([aeou])\1/g, "$1").replace(/([^aeiou])\1$/, "$1");
}

function said(language: ModelLanguage): readonly string[] {
  return [...words.sayingWords[language], ...words.roleWords[language]];
}
