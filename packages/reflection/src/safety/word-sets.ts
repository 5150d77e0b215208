import { type SafetyLanguage, WordSets } from "./lexicon.ts";
import enSets from "./lexicons/en-sets.json" with { type: "json" };
import nlSets from "./lexicons/nl-sets.json" with { type: "json" };

/** The shared sets of words of a language. */
export function wordSets(language: SafetyLanguage): WordSets {
  return WordSets.parse(language === "nl" ? nlSets : enSets);
}
