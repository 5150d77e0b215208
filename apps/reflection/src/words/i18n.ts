import { keepSetting, readSetting } from "@nabij/ui";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { type LaterWords, laterNames, laterWords } from "./later-words.ts";
import type { nl } from "./nl.ts";

/** A language the screen can be in. */
export type Language = "nl" | "en";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "words";
    resources: { words: typeof nl };
  }
}

const key = "nabij.taal";

/** The other language is fetched when somebody chooses it. */
const load = {
  nl: async () => (await import("./nl/first.ts")).first,
  en: async () => (await import("./en/first.ts")).first,
} satisfies Record<Language, () => Promise<object>>;

/** A language code as a language of the screen; Dutch when it is none of them. */
export function asLanguage(code: string | null): Language {
  return code === "en" ? "en" : "nl";
}

/** The language this device was last set to; Dutch when it never was. */
export function rememberedLanguage(): Language {
  return asLanguage(readSetting(key));
}

/** Makes the words ready before anything is drawn. */
export async function startWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: "words",
    ns: ["words"],
    resources: { [language]: { words: await load[language]() } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** Switches the language of everything on screen and remembers it. */
export async function changeLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, "words")) {
    i18next.addResourceBundle(language, "words", await load[language]());
  }
  const shown = laterNames.filter((part) => hasWords(i18next.language, part));
  await Promise.all(shown.map((part) => addWords(language, part)));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  keepSetting(key, language);
}

/** Brings the words of a page when it is first opened. */
export async function loadWords(parts: readonly LaterWords[]): Promise<void> {
  await Promise.all(parts.map((part) => addWords(asLanguage(i18next.language), part)));
}

async function addWords(language: Language, part: LaterWords): Promise<void> {
  if (hasWords(language, part)) return;
  i18next.addResourceBundle(language, "words", { ...(await laterWords[part][language]()) }, true);
}

function hasWords(language: string, part: LaterWords): boolean {
  return i18next.getResource(language, "words", part) !== undefined;
}
