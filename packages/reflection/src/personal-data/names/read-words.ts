import type { FoldedText } from "../fold-text.ts";
import { abbreviations } from "./name-lists.ts";

/** One word of a text; its place is that in the folded text. */
export type WordToken = {
  readonly plain: string;
  readonly lower: string;
  readonly from: number;
  readonly until: number;
  /** First of a sentence, a line, a quotation or a point: its capital says nothing. */
  readonly isFirst: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
};

const word = /\p{L}+(?:'\p{L}+)*'?/gu;

/** The words of a text in order; parts of a word with hyphens are words of their own. */
export function readWords({ plain, lower }: FoldedText): WordToken[] {
  const tokens: WordToken[] = [];
  let end = 0;
  for (const { 0: found, index } of plain.matchAll(word)) {
    const text = found.endsWith("'") && !/[sxz]'$/i.test(found) ? found.slice(0, -1) : found;
    const gap = plain.slice(end, index);
    const before = tokens.at(-1);
    tokens.push({
      plain: text,
      lower: lower.slice(index, index + text.length),
      from: index,
      until: index + text.length,
      isFirst: isFirstWord(gap, before),
      gap,
    });
    end = index + text.length;
  }
  return tokens;
}

/** Begins with a capital and is not all capitals: "Marieke", not "CCE". */
export function isCapitalised({ plain }: WordToken): boolean {
  return /^\p{Lu}(?=.*\p{Ll})/u.test(plain);
}

/** Two words that can be one name: nothing but a little space or a hyphen between them. */
export function isNextTo({ gap }: WordToken): boolean {
  return /^(?: {1,3}|-)$/.test(gap);
}

function isFirstWord(gap: string, before: WordToken | undefined): boolean {
  if (before === undefined) return startsText(gap);
  // "'s Avonds" and "'t Ging": the capital stands one word further.
  if (before.isFirst && gap === " " && /^[stkn]$/.test(before.plain)) return true;
  return startsSentence(gap, before.lower);
}

function startsText(gap: string): boolean {
  return !/[\p{N}\uFFFC]/u.test(gap);
}

function startsSentence(gap: string, before: string): boolean {
  if (/[!?:;\n"\u201C\u201D\u201E\u00AB\u00BB\u2026|>•*]|\.\.|(?:^| )-(?: |$)| '/.test(gap))
    return true;
  return /\.[^\p{L}\p{N}]*$/u.test(gap) && !isAbbreviation(gap, before);
}

function isAbbreviation(gap: string, before: string): boolean {
  return /^\. ?$/.test(gap) && (before.length === 1 || abbreviations.has(before));
}
