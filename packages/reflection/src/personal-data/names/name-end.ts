import { ambiguousSurnames, knownWords, particles, surnames } from "./name-lists.ts";
import { isCapitalised, isNextTo, type WordToken } from "./read-words.ts";

/** Whether a word with a capital may be (part of) a name of someone. */
export function mayBeName(token: WordToken): boolean {
  if (!isCapitalised(token) || token.plain.length < 2) return false;
  return !isKnown(token.lower);
}

/** A word of care, a place or an organisation, also with an -s or -se behind it. */
export function isKnown(lower: string): boolean {
  const bare = lower.replace(/'s?$/, "");
  if (surnames.has(bare)) return false;
  return [bare, bare.replace(/s$/, ""), bare.replace(/se?$/, ""), bare.replace(/en$/, "")].some(
    (form) => knownWords.has(form),
  );
}

/**
 * The place after the last word of a name that begins before `at`: "van der Berg", "El Amrani"
 * and "Molenkamp" behind a given name are part of it.
 */
export function nameEnd(tokens: readonly WordToken[], at: number): number {
  let end = at;
  for (let next = at; next < tokens.length && next < at + 8; next += 1) {
    const token = tokens[next];
    if (token === undefined || !isNextTo(token)) break;
    if (isPartOfName(token)) end = next + 1;
    else if (!particles.has(token.lower)) break;
  }
  return end;
}

/** The place of the first initial before a name: "J." and "A.B." belong to what follows. */
export function initialsBefore(tokens: readonly WordToken[], at: number): number {
  let start = at;
  while (start > 0 && start > at - 4) {
    const [token, before] = [tokens[start], tokens[start - 1]];
    if (token === undefined || before === undefined) break;
    if (!/^\p{Lu}$/u.test(before.plain) || !/^\. ?$/.test(token.gap)) break;
    start -= 1;
  }
  return start;
}

function isPartOfName(token: WordToken): boolean {
  if (particles.has(token.lower)) return false;
  if (mayBeName(token)) return true;
  return isCapitalised(token) && ambiguousSurnames.has(token.lower);
}
