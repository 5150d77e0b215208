import { type FindingKind, replacements, type Span } from "../finding.ts";
import { foldText, foldWord } from "../fold-text.ts";
import type { Roster, RosterEntry } from "../roster.ts";
import { initialsBefore, nameEnd } from "./name-end.ts";
import {
  ambiguousFirstNames,
  ambiguousSurnames,
  knownWords,
  nameForms,
  particles,
  titles,
} from "./name-lists.ts";
import { isNextTo, readWords, type WordToken } from "./read-words.ts";

/** A name as a row of folded words, with the entry it stands for. */
type Phrase = { readonly words: readonly string[]; readonly entry: RosterEntry };
const pronouns = new Set(
  "ik je jij u hij ze zij we wij jullie iemand men you he she they".split(" "),
);
const articles = new Set(["de", "het", "een", "die", "deze", "dat", "geen", "the", "a", "an"]);

/** The phrases by their first word, the longest first. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/**
 * Names of the roster, in full or in part, with or without accents and capitals, with "'s" or
 * "-s" behind them. A name that is a word as well needs a capital; at the start of a sentence it
 * is then a question to the writer.
 */
export function findRosterNames(tokens: readonly WordToken[], roster: Roster): Span[] {
  const phrases = phrasesOf(roster);
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = phraseAt(tokens, at, phrases);
    if (found === undefined) continue;
    spans.push(found.span);
    at = found.end - 1;
  }
  return spans;
}

function phraseAt(tokens: readonly WordToken[], at: number, phrases: Phrases) {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const options = nameForms(first.lower).flatMap((form) => phrases.get(form) ?? []);
  for (const { words, entry } of options.toSorted((a, b) => b.words.length - a.words.length)) {
    if (!matches(tokens, at, words)) continue;
    const certainty = certaintyOf(first, tokens[at - 1]?.lower, words, entry);
    if (certainty === "perhaps" && first.isFirst && isVerb(tokens[at + 1])) continue;
    if (certainty === "no") continue;
    const end = entry.kind === "name" ? nameEnd(tokens, at + words.length) : at + words.length;
    const until = tokens[end - 1]?.until ?? first.until;
    const kind: FindingKind = entry.kind === "nickname" ? "nickname" : "name";
    const certain = certainty === "certain";
    const from = isFamilyName(words, entry) ? initialsBefore(tokens, at) : at;
    const span: Span = {
      kind,
      from: tokens[from]?.from ?? first.from,
      until,
      certain,
      replacement: entry.replacement,
    };
    return { span, end };
  }
  return undefined;
}

function matches(tokens: readonly WordToken[], at: number, words: readonly string[]): boolean {
  return words.every((word, place) => {
    const token = tokens[at + place];
    if (token === undefined) return false;
    if (place > 0 && !isNextTo(token) && !/^\.? ?$/.test(token.gap)) return false;
    return place === words.length - 1
      ? nameForms(token.lower).includes(word)
      : token.lower === word;
  });
}

function certaintyOf(
  first: WordToken,
  before: string | undefined,
  words: readonly string[],
  entry: RosterEntry,
): "certain" | "perhaps" | "no" {
  const [only = ""] = words;
  const isWord =
    ambiguousFirstNames.has(only) || ambiguousSurnames.has(only) || knownWords.has(only);
  const hasCapital = /^\p{Lu}/u.test(first.plain);
  if (words.length > 1) return "certain";
  if (!isWord && only.length > 2) {
    // "De beer in het verhaal" is hardly the man the team calls Beer.
    const isThing = entry.kind === "nickname" && !hasCapital && articles.has(before ?? "");
    return isThing ? "perhaps" : "certain";
  }
  if (hasCapital && first.lower !== only && only.length <= 2) return "no";
  if (hasCapital && !first.isFirst) return "certain";
  return hasCapital || entry.kind === "nickname" ? "perhaps" : "no";
}

/** "Wil je thee?" asks; "Wil vindt van niet" speaks of Wil. */
function isVerb(next: WordToken | undefined): boolean {
  return next !== undefined && next.gap === " " && pronouns.has(next.lower);
}

function isFamilyName(words: readonly string[], { name, kind }: RosterEntry): boolean {
  return kind === "name" && !foldWord(name).startsWith(words[0] ?? "");
}

/** Each name in full, its family name with "van der", and each of its words alone. */
function phrasesOf(roster: Roster): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const entry of roster.filter(({ kind }) => kind !== "label")) {
    for (const words of rowsOf(entry)) {
      const first = words[0];
      if (first !== undefined)
        phrases.set(first, [...(phrases.get(first) ?? []), { words, entry }]);
    }
  }
  return phrases;
}

function rowsOf({ name, kind }: RosterEntry): string[][] {
  const tokens = readWords(foldText(name)).filter(
    ({ lower }) => kind === "nickname" || !titles.has(lower),
  );
  const words = tokens.map(({ lower }) => lower);
  if (kind === "nickname") return [words];
  const family = words.slice(words.findIndex((word) => particles.has(word)));
  const double = tokens.flatMap(({ gap }, at) =>
    gap === "-" ? [words.slice(at - 1, at + 1)] : [],
  );
  const alone = words
    .filter((word) => word.length > 1 && !particles.has(word))
    .map((word) => [word]);
  return [words, family, ...double, ...alone].filter((row) => row.length > 0);
}

/** "J.d.W." and "JdW" for Jan de Wit; two letters without points are a question. */
export function findInitials(plain: string, roster: Roster): Span[] {
  const owners = new Map<string, RosterEntry>();
  for (const entry of roster.filter(({ kind }) => kind === "name")) {
    const words = readWords(foldText(entry.name)).map(({ lower }) => lower);
    if (words.length < 2) continue;
    owners.set(words.map((word) => word.charAt(0)).join(""), entry);
    const large = words.filter((word) => !particles.has(word));
    if (large.length > 1) owners.set(large.map((word) => word.charAt(0)).join(""), entry);
  }
  const dotted =
    /(?<![\p{L}\p{N}.])\p{L}\.(?: ?\p{L}\.){1,4}(?!\p{L})|(?<![\p{L}\p{N}])\p{Lu}\p{L}{0,3}\p{Lu}(?![\p{L}\p{N}-])/gu;
  return [...plain.matchAll(dotted)].flatMap(({ 0: found, index }) => {
    const key = found.replaceAll(/[. ]/g, "").toLowerCase();
    const owner = owners.get(key);
    if (owner === undefined) return [];
    const certain = found.includes(".") || key.length > 2;
    const replacement = owner.replacement ?? replacements.name;
    return [{ kind: "name", from: index, until: index + found.length, certain, replacement }];
  });
}
