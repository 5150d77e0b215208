import type { Span } from "../finding.ts";
import { initialsBefore, isKnown, mayBeName, nameEnd } from "./name-end.ts";
import {
  ambiguousFirstNames,
  firstNames,
  nameForms,
  namingWords,
  particles,
  relations,
  speakingWords,
  surnames,
  titles,
} from "./name-lists.ts";
import { isCapitalised, isNextTo, type WordToken } from "./read-words.ts";

type Sureness = "certain" | "perhaps" | undefined;

/** Words that have a letter behind them: "plan B. Schrijf het op" holds no name. */
const lettered = new Set(
  "plan optie vraag groep team deel punt fase kamer option group part".split(" "),
);

/**
 * Names nobody entered: behind "mevrouw" or "zus", given names of the Dutch list, initials with a
 * family name, and a word with a capital in the middle of a sentence that is no place, day or
 * organisation. What was found once is also found elsewhere in the same text.
 */
export function findUnknownNames(tokens: readonly WordToken[]): Span[] {
  const spans: Span[] = [];
  const found = new Map<string, boolean>();
  for (let at = 0; at < tokens.length; at += 1) {
    const sureness = surenessAt(tokens, at);
    if (sureness === undefined) continue;
    const start = wholeStart(tokens, at);
    const end = Math.max(nameEnd(tokens, at + 1), at + 1);
    spans.push(spanOf(tokens, start, end, sureness === "certain"));
    for (const { lower } of tokens.slice(at, end)) {
      if (!particles.has(lower)) found.set(lower, found.get(lower) || sureness === "certain");
    }
    at = end - 1;
  }
  return [...spans, ...findAgain(tokens, found, spans)];
}

function spanOf(tokens: readonly WordToken[], start: number, end: number, certain: boolean): Span {
  const from = tokens[start]?.from ?? 0;
  return { kind: "name", from, until: tokens[end - 1]?.until ?? from, certain };
}

function surenessAt(tokens: readonly WordToken[], at: number): Sureness {
  const token = tokens[at];
  if (token === undefined || token.plain.length < 2 || particles.has(token.lower)) return undefined;
  return (
    afterTitle(tokens, at, token) ??
    fromList(tokens, at, token) ??
    withInitials(tokens, at, token) ??
    fromCapital(tokens, at, token)
  );
}

/** "mevrouw De Wit", "zus Marieke", "hij heet Verena". */
function afterTitle(tokens: readonly WordToken[], at: number, token: WordToken): Sureness {
  const before = tokens[nameStart(tokens, at) - 1];
  const first = tokens[nameStart(tokens, at)];
  if (before === undefined || first === undefined || !/^\.? {1,3}$/.test(first.gap))
    return undefined;
  const isTitle = titles.has(before.lower);
  const isContext = isTitle || relations.has(before.lower) || namingWords.has(before.lower);
  if (!isContext || (token.isFirst && !isTitle)) return undefined;
  const isListed = firstNames.has(token.lower) || surnames.has(token.lower);
  if (isTitle && isListed) return "certain";
  if (isCapitalised(token) && (!isKnown(token.lower) || ambiguousFirstNames.has(token.lower))) {
    return "certain";
  }
  return undefined;
}

function fromList(tokens: readonly WordToken[], at: number, token: WordToken): Sureness {
  const forms = nameForms(token.lower);
  const isAmount = /\d[ .]*$/.test(token.gap);
  if (forms.some((form) => firstNames.has(form))) {
    if (isAmount && token.lower === "jan") return undefined;
    const isWhole = firstNames.has(token.lower) || token.plain.includes("'");
    return isCapitalised(token) && isWhole ? "certain" : "perhaps";
  }
  if (!forms.some((form) => ambiguousFirstNames.has(form)) || !isCapitalised(token))
    return undefined;
  const next = tokens[at + 1];
  if (nameEnd(tokens, at + 1) > at + 1 && !token.isFirst) return "certain";
  if (!token.isFirst) return isKnown(token.lower) ? undefined : "perhaps";
  return next !== undefined && isNextTo(next) && speakingWords.has(next.lower)
    ? "perhaps"
    : undefined;
}

/** "J. de Wit" and "A.B. Jansen"; "optie A. Daarna" is the end of a sentence. */
function withInitials(tokens: readonly WordToken[], at: number, token: WordToken): Sureness {
  const start = nameStart(tokens, at);
  const [before, first] = [tokens[start - 1], tokens[start]];
  if (before === undefined || first === undefined || !mayBeName(token)) return undefined;
  if (!/^\p{Lu}$/u.test(before.plain) || !/^\. ?$/.test(first.gap)) return undefined;
  const isRow = tokens[start - 2]?.plain.length === 1 && /^\. ?$/.test(before.gap);
  if (isRow || start < at || surnames.has(token.lower)) return "certain";
  const isLabel = lettered.has(tokens[start - 2]?.lower ?? "");
  return isLabel ? undefined : "perhaps";
}

/** In Dutch a capital in the middle of a sentence belongs to a name of something. */
function fromCapital(tokens: readonly WordToken[], at: number, token: WordToken): Sureness {
  const isAfterLabel = /^\. $/.test(token.gap) && lettered.has(tokens[at - 2]?.lower ?? "");
  if (token.isFirst || isAfterLabel || !mayBeName(token) || /\p{Ll}\p{Lu}/u.test(token.plain))
    return undefined;
  return "perhaps";
}

/** The place of the first of the small words before a name: "van der" Berg. */
function nameStart(tokens: readonly WordToken[], at: number): number {
  let start = at;
  while (start > 0 && start > at - 3) {
    const [token, before] = [tokens[start], tokens[start - 1]];
    if (token === undefined || before === undefined) break;
    if (!isNextTo(token) || !particles.has(before.lower)) break;
    start -= 1;
  }
  return start;
}

/**
 * Where a name begins that was found at `at`. One small word may be a preposition ("de hond van
 * Ria"), so it belongs to the name only with a capital, behind a title or initials, or with another.
 */
function wholeStart(tokens: readonly WordToken[], at: number): number {
  const start = nameStart(tokens, at);
  const withInitial = initialsBefore(tokens, start);
  if (withInitial < start) return withInitial;
  const [first, before] = [tokens[start], tokens[start - 1]];
  if (start === at || first === undefined) return at;
  if (/^\p{Lu}/u.test(first.plain) && !first.isFirst) return start;
  if (before !== undefined && titles.has(before.lower)) return start;
  return at;
}

/** A word that was a name once is one at the start of a sentence too. */
function findAgain(
  tokens: readonly WordToken[],
  found: ReadonlyMap<string, boolean>,
  spans: readonly Span[],
): Span[] {
  const covered = new Set(spans.map(({ from }) => from));
  return tokens.flatMap((token, at) => {
    if (!isCapitalised(token) || covered.has(token.from)) return [];
    const known = nameForms(token.lower).find((form) => found.has(form));
    return known === undefined ? [] : [spanOf(tokens, at, at + 1, false)];
  });
}
