import words from "./rail-words.json" with { type: "json" };
import { clausesOf, numbersIn, type Source } from "./source.ts";
import { contentStems, isEmptyWord, type ModelLanguage, stemOf, wordsOf } from "./stems.ts";

/** What a text claims that the words it comes from do not hold. */
export type ClaimFault =
  | "invented-quote"
  | "invented-number"
  | "invented-name"
  | "turned-around"
  | "little-in-common";

/** Least share of content words that must come from the cited answers (reflection §4.7). */
export const leastOverlap = 0.3;

const starts = { nl: new Set(words.startWords.nl), en: new Set(words.startWords.en) };

/** The first claim that does not stand in the sources; null when all do. */
export function claimFault(
  text: string,
  sources: readonly Source[],
  language: ModelLanguage,
): ClaimFault | null {
  if (inventsQuote(text, sources)) return "invented-quote";
  if (inventsNumber(text, sources, language)) return "invented-number";
  if (inventsName(text, sources, language)) return "invented-name";
  if (overlap(text, sources, language) < leastOverlap) return "little-in-common";
  return turnsAround(text, sources, language) ? "turned-around" : null;
}

/** A name: a word with a capital that no source has. The first word counts when nobody knows it. */
export function inventsName(
  text: string,
  sources: readonly Source[],
  language: ModelLanguage,
): boolean {
  const capitals = [...text.matchAll(/(?<![\p{L}\p{N}'’])\p{Lu}[\p{L}\p{N}]*/gu)];
  return capitals.some(({ 0: word, index }) => {
    const plain = word.toLowerCase();
    const isKnown = sources.some((source) => source.words.has(plain));
    if (isKnown || isEmptyWord(plain, language)) return false;
    const isFirst = /(?:^|[.!?:]\s*)["“„'‘]?$/u.test(text.slice(0, index));
    if (!isFirst || starts[language].has(plain)) return !isFirst;
    const stem = stemOf(plain, language);
    return !sources.some(({ stems }) => stems.has(stem));
  });
}

/** A number, a day or a month that no source has, in figures or in words. */
export function inventsNumber(
  text: string,
  sources: readonly Source[],
  language: ModelLanguage,
): boolean {
  return numbersIn(text, language).some(
    (number) => !sources.some(({ numbers }) => numbers.has(number)),
  );
}

/** Share of the content words of a text that stand in the sources, 0–1. */
function overlap(text: string, sources: readonly Source[], language: ModelLanguage): number {
  const own = [...contentStems(text, language)];
  const shared = own.filter((stem) => sources.some(({ stems }) => stems.has(stem)));
  return own.length === 0 ? 0 : shared.length / own.length;
}

function inventsQuote(text: string, sources: readonly Source[]): boolean {
  const quoted = [
    ...text.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/g),
    ...text.matchAll(/(?<![\p{L}\p{N}])['‘’]([^'‘’]+)['‘’](?![\p{L}\p{N}])/gu),
  ].map(([, inside]) => ` ${wordsOf(inside ?? "").join(" ")} `);
  return quoted.some((quote) => !sources.some(({ spoken }) => spoken.includes(quote)));
}

/** "Not" that came in or fell away, beside the part of a source that is most alike. */
function turnsAround(text: string, sources: readonly Source[], language: ModelLanguage): boolean {
  const theirs = sources.flatMap(({ clauses }) => clauses);
  return clausesOf(text, language).some((own) => {
    const shared = theirs.map(({ stems }) => sharedWith(own.stems, stems));
    const most = shared.reduce((one, other) => Math.max(one, other), 0);
    const closest = theirs.filter((_, index) => shared[index] === most);
    return most > 0 && !closest.some(({ negated }) => negated === own.negated);
  });
}

function sharedWith(own: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  return [...own].filter((stem) => theirs.has(stem)).length;
}
