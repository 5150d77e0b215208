import words from "./rail-words.json" with { type: "json" };
import type { ModelLanguage } from "./stems.ts";

/** Stands on everything a model wrote, from the moment it is shown (AI Act art. 50). */
export const modelLabel: Record<ModelLanguage, string> = {
  nl: "concept door taalmodel",
  en: "draft by a language model",
};

/** Of the word lists that the replies of a model are checked with. */
export const railsVersion = words.version;
