import words from "./rail-words.json" with { type: "json" };
import { type ModelLanguage, wordsOf } from "./stems.ts";

const only = { nl: new Set(words.onlyIn.nl), en: new Set(words.onlyIn.en) };
const elsewhere = new Set(words.elsewhere);
const leastShare = 0.1;

/**
 * Whether a text is in the language of the session, by the small words that only one of the two
 * languages has. A text without any of them is not: a reply of one loose word is no sentence.
 */
export function isInLanguage(text: string, language: ModelLanguage): boolean {
  const found = wordsOf(text);
  const other = language === "nl" ? "en" : "nl";
  const own = found.filter((word) => only[language].has(word)).length;
  const foreign = found.filter((word) => only[other].has(word) || elsewhere.has(word)).length;
  return own > foreign && own >= leastShare * found.length;
}
