import i18next from "i18next";
import { en } from "../../words/en.ts";
import { nl } from "../../words/nl.ts";
import { type DossierWords, dossierWords } from "./dossier-words.ts";

/** The app's own words in a language, for tests. */
export async function wordsForTests(language: "nl" | "en"): Promise<DossierWords> {
  const instance = i18next.createInstance();
  const t = await instance.init({
    lng: language,
    defaultNS: "words",
    ns: ["words"],
    resources: { [language]: { words: language === "nl" ? nl : en } },
    interpolation: { escapeValue: false },
  });
  return dossierWords(t as DossierWords["t"], language);
}
