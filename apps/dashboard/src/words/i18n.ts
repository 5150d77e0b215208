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

/** Subjects that come with the pages about the organisation itself. */
type OfOrganisation = "programme" | "calculation" | "organisation";

/** Subjects that come with the pages about regie and restrictions. */
type OfRegie = "halfYear" | "regie" | "restriction";

/** Subjects that come with Beheer, Inzage and the explanation of the signals. */
type OfAdmin = "admin" | "accessLog" | "languageModel" | "signalGuide";

/** Subjects that come with the pages of clients and who speaks for them. */
type OfMine = "mine" | "mineSimple";

const first = {
  nl: async () => (await import("./nl/first.ts")).first,
  en: async () => (await import("./en/first.ts")).first,
} satisfies Record<
  Language,
  () => Promise<
    Omit<
      Words,
      | "comparison"
      | "dossier"
      | "federation"
      | "process"
      | "report"
      | "signal"
      | OfAdmin
      | OfMine
      | OfOrganisation
      | OfRegie
    >
  >
>;

type Later = Readonly<Record<Language, () => Promise<Partial<Words>>>>;

/** Words that come with the pages that show them, under one of the subjects they bring. */
const later = {
  comparison: {
    nl: async () => ({ comparison: (await import("./nl/comparison.ts")).comparison }),
    en: async () => ({ comparison: (await import("./en/comparison.ts")).comparison }),
  },
  federation: {
    nl: async () => ({ federation: (await import("./nl/federation.ts")).federation }),
    en: async () => ({ federation: (await import("./en/federation.ts")).federation }),
  },
  dossier: {
    nl: async () => ({ dossier: (await import("./nl/dossier.ts")).dossier }),
    en: async () => ({ dossier: (await import("./en/dossier.ts")).dossier }),
  },
  organisation: {
    nl: async () => (await import("./nl/of-organisation.ts")).ofOrganisation,
    en: async () => (await import("./en/of-organisation.ts")).ofOrganisation,
  },
  admin: {
    nl: async () => (await import("./nl/of-admin.ts")).ofAdmin,
    en: async () => (await import("./en/of-admin.ts")).ofAdmin,
  },
  signalGuide: {
    nl: async () => ({ signalGuide: (await import("./nl/signal-guide.ts")).signalGuide }),
    en: async () => ({ signalGuide: (await import("./en/signal-guide.ts")).signalGuide }),
  },
  mine: {
    nl: async () => (await import("./nl/of-mine.ts")).ofMine,
    en: async () => (await import("./en/of-mine.ts")).ofMine,
  },
  regie: {
    nl: async () => (await import("./nl/of-regie.ts")).ofRegie,
    en: async () => (await import("./en/of-regie.ts")).ofRegie,
  },
  report: {
    nl: async () => ({ report: (await import("./nl/report.ts")).report }),
    en: async () => ({ report: (await import("./en/report.ts")).report }),
  },
  signal: {
    nl: async () => ({ signal: (await import("./nl/signal.ts")).signal }),
    en: async () => ({ signal: (await import("./en/signal.ts")).signal }),
  },
  process: {
    nl: async () => ({ process: (await import("./nl/process.ts")).process }),
    en: async () => ({ process: (await import("./en/process.ts")).process }),
  },
} satisfies Record<string, Later>;

type LaterWords = keyof typeof later;

const laterWords = Object.keys(later) as readonly LaterWords[];

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
    resources: { [language]: { words: await first[language]() } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** Switches the language of everything on screen and remembers it. */
export async function changeLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, "words")) {
    i18next.addResourceBundle(language, "words", await first[language]());
  }
  const shown = laterWords.filter((part) => hasWords(i18next.language, part));
  await Promise.all(shown.map((part) => addWords(language, part)));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  keepSetting(key, language);
}

/** Brings the words of the page of one trajectory, a third of all words, when it is first opened. */
export async function loadDossierWords(): Promise<void> {
  const parts = ["dossier", "process", "regie", "report", "signal"] as const;
  await Promise.all(parts.map(loadWords));
}

/** Brings the words of Verbeteren, Rekenen and Organisatie when one of them is first opened. */
export async function loadOrganisationWords(): Promise<void> {
  await loadWords("organisation");
}

/** Brings the words of the work list when it is first opened. */
export async function loadSignalWords(): Promise<void> {
  await loadWords("signal");
}

/** Brings the words of Afwegingskader and Casuïstiektafel when one of them is first opened. */
export async function loadProcessWords(): Promise<void> {
  await loadWords("process");
}

/** Brings the words of Regie and of the page about restrictions when one of them is first opened. */
export async function loadRegieWords(): Promise<void> {
  await loadWords("regie");
}

/** Brings the words of clients and who speaks for them when one of their pages is first opened. */
export async function loadMineWords(): Promise<void> {
  await loadWords("mine");
}

/** Brings the words of Vergelijken and its explanation when one of them is first opened. */
export async function loadComparisonWords(): Promise<void> {
  await loadWords("comparison");
}

/** Brings the words of Aansluiting when it is first opened. */
export async function loadFederationWords(): Promise<void> {
  await loadWords("federation");
}

/** Brings the words of the documents when one of them is first opened. */
export async function loadReportWords(): Promise<void> {
  await loadWords("report");
}

/** Brings the words of the explanation of the signals when it is first opened. */
export async function loadSignalGuideWords(): Promise<void> {
  await Promise.all([loadWords("signalGuide"), loadWords("signal")]);
}

/** Brings the words of Beheer and Inzage, which name the signals and their units too. */
export async function loadAdminWords(): Promise<void> {
  await Promise.all([loadWords("admin"), loadWords("signalGuide")]);
}

async function loadWords(part: LaterWords): Promise<void> {
  await addWords(i18next.language === "en" ? "en" : "nl", part);
}

async function addWords(language: Language, part: LaterWords): Promise<void> {
  if (hasWords(language, part)) return;
  i18next.addResourceBundle(language, "words", await later[part][language](), true);
}

function hasWords(language: string, part: LaterWords): boolean {
  return i18next.getResource(language, "words", part) !== undefined;
}
