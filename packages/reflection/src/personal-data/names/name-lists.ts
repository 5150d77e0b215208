import { foldWord } from "../fold-text.ts";
import names from "./dutch-names.json" with { type: "json" };
import context from "./name-context.json" with { type: "json" };
import known from "./no-names.json" with { type: "json" };

const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldWord));

/** Given names that are hardly ever another word. */
export const firstNames = foldedSet(names.firstNames);
/** Given names that are a word as well: roos, wil, mark. */
export const ambiguousFirstNames = foldedSet(names.ambiguousFirstNames);
/** Family names that are hardly ever another word. */
export const surnames = foldedSet(names.surnames);
/** Family names that are a word as well: wit, groot, bakker. */
export const ambiguousSurnames = foldedSet(names.ambiguousSurnames);
/** "van der": they belong to the name behind them. */
export const particles = foldedSet(names.particles);
/** Words with a capital that name no person: places, days, organisations, words of care. */
export const knownWords = foldedSet([...known, ...known.flatMap((word) => word.split("-"))]);
export const titles = foldedSet(context.titles);
export const relations = foldedSet(context.relations);
export const namingWords = foldedSet(context.naming);
export const speakingWords = foldedSet(context.speaking);
export const abbreviations = foldedSet(context.abbreviations);

/**
 * The forms a word can have as a name: "jans", "jan's" and "keesje" are also "jan" and "kees".
 * The word itself comes first.
 */
export function nameForms(lower: string): readonly string[] {
  const bare = lower.replace(/'s?$/, "");
  const endings = ["s", "tje", "tjes", "je", "jes", "pje", "ke"];
  const shorter = endings
    .filter((ending) => bare.endsWith(ending) && bare.length - ending.length >= 3)
    .map((ending) => bare.slice(0, -ending.length));
  return [...new Set([lower, bare, ...shorter])];
}
