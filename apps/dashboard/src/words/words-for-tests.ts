import i18next, { type TFunction } from "i18next";
import { en } from "./en.ts";
import type { Language } from "./i18n.ts";
import { nl } from "./nl.ts";

/** The words of one language outside the browser, for tests. */
export async function wordsFor(language: Language): Promise<TFunction<"words">> {
  const instance = i18next.createInstance();
  return instance.init({
    lng: language,
    defaultNS: "words",
    ns: ["words"],
    resources: { nl: { words: nl }, en: { words: en } },
    interpolation: { escapeValue: false },
  });
}
