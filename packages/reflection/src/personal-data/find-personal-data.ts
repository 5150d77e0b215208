import { findStructured } from "./find-structured.ts";
import { type Finding, type FindingKind, replacements, type Span } from "./finding.ts";
import { type FoldedText, foldText, wallOff } from "./fold-text.ts";
import { findInitials, findRosterNames } from "./names/find-roster-names.ts";
import { findUnknownNames } from "./names/find-unknown-names.ts";
import { readWords } from "./names/read-words.ts";
import type { Roster } from "./roster.ts";

/** What a find that overlaps others counts as: the first of these. */
const rank: readonly FindingKind[] = [
  "iban",
  "email",
  "url",
  "bsn",
  "phone",
  "number",
  "handle",
  "licence-plate",
  "address",
  "postcode",
  "birth-date",
  "room",
  "name",
];

/** Enough for texts that were made to go on and on. */
const mostRounds = 6;

/**
 * Everything in a text that points at a person, in order and without overlap (reflection §4.9,
 * case 7). Works on any text: a sign it does not know is passed by, and the work grows with the
 * length of the text only. Never stores or returns the words that were found.
 */
export function findPersonalData(text: string, roster: Roster): Finding[] {
  const labels = roster.flatMap(({ name, kind, replacement }) =>
    kind === "label" ? [name] : [replacement.nl, replacement.en],
  );
  return findAll(foldText(text, labels), (folded) => {
    const words = readWords(folded);
    return [
      ...findStructured(folded),
      ...findRosterNames(words, roster),
      ...findInitials(folded.plain, roster),
      ...findUnknownNames(words),
    ];
  });
}

/**
 * Only what has a shape of its own, and only what is certain: numbers, accounts, addresses, dates
 * of birth. For the server, which knows no roster: a second line of defence before storage.
 */
export function mustMask(text: string): Finding[] {
  return findAll(foldText(text), (folded) => {
    return findStructured(folded).filter(({ certain }) => certain);
  });
}

/** What was found changes what stands beside it, so one looks again until nothing is new. */
function findAll(text: FoldedText, find: (folded: FoldedText) => readonly Span[]): Finding[] {
  const spans: Span[] = [];
  let folded = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const found = find(folded).filter(({ from, until }) => from < until);
    if (found.length === 0) break;
    spans.push(...found);
    folded = wallOff(folded, found);
  }
  return asFindings(text, spans);
}

function asFindings(folded: FoldedText, spans: readonly Span[]): Finding[] {
  const placed = spans
    .map((span) => ({
      ...span,
      from: folded.startOf(span.from),
      until: folded.endOf(span.until - 1),
    }))
    .toSorted((a, b) => a.from - b.from);
  return merged(placed).map(({ kind, from, until, certain, replacement }) => ({
    kind,
    from,
    until,
    certain,
    replacement: replacement ?? replacements[kind],
  }));
}

/** Overlapping finds become one, so that no end of any of them stays behind. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last === undefined || span.from >= last.until) result.push(span);
    else result[result.length - 1] = together(last, span);
  }
  return result;
}

function together(one: Span, other: Span): Span {
  return {
    ...(rankOf(other) < rankOf(one) || (rankOf(other) === rankOf(one) && says(one, other))
      ? other
      : one),
    from: Math.min(one.from, other.from),
    until: Math.max(one.until, other.until),
    certain: one.certain || other.certain,
  };
}

/** Of two names the longest says who it is: "Klaas-Jan" is not the Jan of the roster. */
function says(one: Span, other: Span): boolean {
  const more = other.until - other.from - (one.until - one.from);
  return more > 0 || (more === 0 && other.replacement !== undefined);
}

function rankOf({ kind }: Span): number {
  return rank.indexOf(kind === "nickname" ? "name" : kind);
}
