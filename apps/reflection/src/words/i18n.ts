import { keepSetting, readSetting } from "@nabij/ui";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { nl } from "./nl.ts";
import type { Words } from "./translated.ts";

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
const load: Record<Language, () => Promise<Words>> = {
  nl: async () => (await import("./nl.ts")).nl,
  en: async () => (await import("./en.ts")).en,
};

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
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  keepSetting(key, language);
}
