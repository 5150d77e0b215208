import { en as corpusEn } from "./corpus/en.ts";
import { type CorpusWords, nl as corpusNl } from "./corpus/nl.ts";
import { en } from "./en.ts";
import { en as exportEn } from "./export/en.ts";
import { type ExportWords, nl as exportNl } from "./export/nl.ts";
import { en as federationEn } from "./federation/en.ts";
import { type FederationWords, nl as federationNl } from "./federation/nl.ts";
import { en as guideEn } from "./guide/en.ts";
import { type GuideWords, nl as guideNl } from "./guide/nl.ts";
import { type CliWords, nl } from "./nl.ts";
import { en as upkeepEn } from "./upkeep/en.ts";
import { type UpkeepWords, nl as upkeepNl } from "./upkeep/nl.ts";

/** The words of the command-line tool in one language. */
export function cliWords(language: "nl" | "en"): CliWords {
  return language === "en" ? en : nl;
}

/** The words about guides of the command-line tool. */
export function guideWords(language: "nl" | "en"): GuideWords {
  return language === "en" ? guideEn : guideNl;
}

/** The words about corpora of the command-line tool. */
export function corpusWords(language: "nl" | "en"): CorpusWords {
  return language === "en" ? corpusEn : corpusNl;
}

/** The words about comparing of the command-line tool. */
export function federationWords(language: "nl" | "en"): FederationWords {
  return language === "en" ? federationEn : federationNl;
}

/** The words about exports of the command-line tool. */
export function exportWords(language: "nl" | "en"): ExportWords {
  return language === "en" ? exportEn : exportNl;
}

/** The words about looking after a node of the command-line tool. */
export function upkeepWords(language: "nl" | "en"): UpkeepWords {
  return language === "en" ? upkeepEn : upkeepNl;
}
