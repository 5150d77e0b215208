import { en } from "./en.ts";
import { type CliWords, nl } from "./nl.ts";

/** The words of the command-line tool in one language. */
export function cliWords(language: "nl" | "en"): CliWords {
  return language === "en" ? en : nl;
}
