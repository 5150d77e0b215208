import { keepSetting, readSetting } from "@nabij/ui";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { nl } from "./nl.ts";
import type { Words } from "./translated.ts";

export type Language = "nl" | "en";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "words";
    resources: { words: typeof nl };
  }
}

const key = "nabij.taal";

type Load = {
  readonly first: () => Promise<Omit<Words, "dossier">>;
  readonly dossier: () => Promise<Words["dossier"]>;
};

const load: Readonly<Record<Language, Load>> = {
  nl: {
    first: async () => (await import("./nl/first.ts")).first,
    dossier: async () => (await import("./nl/dossier.ts")).dossier,
  },
  en: {
    first: async () => (await import("./en/first.ts")).first,
    dossier: async () => (await import("./en/dossier.ts")).dossier,
  },
};

/** The language this device was last set to; Dutch when it never was. */
export function rememberedLanguage(): Language {
  return readSetting(key) === "en" ? "en" : "nl";
}

/** Makes the words ready before anything is drawn. */
export async function startWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: "words",
    ns: ["words"],
    resources: { [language]: { words: await load[language].first() } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** Switches the language of everything on screen and remembers it. */
export async function changeLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, "words")) {
    i18next.addResourceBundle(language, "words", await load[language].first());
  }
  if (hasDossierWords(i18next.language)) await addDossierWords(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  keepSetting(key, language);
}

/** Brings the words of the page of one trajectory, a third of all words, when it is first opened. */
export async function loadDossierWords(): Promise<void> {
  await addDossierWords(i18next.language === "en" ? "en" : "nl");
}

async function addDossierWords(language: Language): Promise<void> {
  if (hasDossierWords(language)) return;
  const dossier = await load[language].dossier();
  i18next.addResourceBundle(language, "words", { dossier }, true);
}

function hasDossierWords(language: string): boolean {
  return i18next.getResource(language, "words", "dossier") !== undefined;
}
