import { inflected } from "./inflect.ts";
import type { WordSets } from "./lexicon.ts";
import { withOneTypingError } from "./typing-errors.ts";
import { plainWord } from "./words-in-text.ts";

/** Numbers of the word groups a written form belongs to. */
export type WordIndex = {
  /** The number of a group of words apart by `|`; the same words get the same number. */
  readonly group: (words: string, sets: WordSets) => number;
  /** Calls `found` for every group a word, or two words with `+` between them, is in. */
  readonly look: (form: string, found: (group: number) => void) => void;
};

type Lists = Map<string, number[]>;

/** From so many letters a word is also found at the end of a compound ("kalmeringstabletten"). */
const leastInCompound = 6;

/** An empty index; groups are added while the lists of words are read. */
export function wordIndex(): WordIndex {
  const numbers = new Map<string, number>();
  const [whole, begins, ends]: [Lists, Lists, Lists] = [new Map(), new Map(), new Map()];
  const parts: { readonly part: string; readonly group: number }[] = [];
  let longest = 0;
  const put = (lists: Lists, form: string, group: number) => {
    lists.set(form, [...(lists.get(form) ?? []), group]);
    longest = Math.max(longest, form.length);
  };

  const add = (term: string, group: number) => {
    const spelled = term.startsWith("~") ? term.slice(1) : term;
    const bare = spelled.replaceAll("*", "").split("+").map(plainWord).join("+");
    if (spelled.startsWith("*")) {
      if (spelled.endsWith("*")) parts.push({ part: bare, group });
      else put(ends, bare, group);
      return;
    }
    const lists = spelled.endsWith("*") ? begins : whole;
    const forms = bare.includes("+") ? [bare, bare.replaceAll("+", "")] : [bare];
    for (const form of term.startsWith("~") ? forms.flatMap(withOneTypingError) : forms)
      put(lists, form, group);
    if (lists === whole && bare.length >= leastInCompound && !bare.includes("+"))
      put(ends, bare, group);
  };

  return {
    group: (words, sets) => {
      const terms = termsOf(words, sets);
      const key = terms.join("|");
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const group = numbers.size;
      numbers.set(key, group);
      for (const term of new Set(terms)) add(term, group);
      return group;
    },
    look: (form, found) => {
      const isPair = form.includes("+");
      for (const group of whole.get(form) ?? []) found(group);
      const shortest = isPair ? form.indexOf("+") + 2 : 2;
      for (let length = shortest; length <= Math.min(form.length, longest); length += 1)
        for (const group of begins.get(form.slice(0, length)) ?? []) found(group);
      if (isPair) return;
      for (let length = 3; length <= Math.min(form.length - 2, longest); length += 1)
        for (const group of ends.get(form.slice(-length)) ?? []) found(group);
      for (const { part, group } of parts) if (form.includes(part)) found(group);
    },
  };
}

/** Words with their sets and the forms of verbs written out; a set may name another set. */
export function termsOf(words: string, sets: WordSets): string[] {
  return withoutSets(words, sets).flatMap((word) =>
    word.startsWith("=") ? inflected(word.slice(1)) : [word],
  );
}

/** Words with the words of a set in its place; verbs stay as they are noted ("=slaan"). */
export function withoutSets(words: string, sets: WordSets): string[] {
  return words.split("|").flatMap((word) => {
    if (!word.startsWith("@")) return [word];
    const set = sets[word.slice(1)];
    if (set === undefined) throw new Error(`unknown set of words: ${word}`);
    return withoutSets(set, sets);
  });
}
