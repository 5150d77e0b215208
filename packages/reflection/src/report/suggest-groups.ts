import type { AnswerGroup } from "../session/together.ts";
import common from "./common-words.json" with { type: "json" };

/** So alike and two answers may be about the same; our choice on hand-made pairs (reflection §4.5). */
export const alikeFrom = 0.2;

const mostAnswers = 200;
const mostInGroup = 8;
const longestCompared = 400;
const commonWords = new Set(common.words);

type Card = { readonly id: string; readonly text: string };

/**
 * Which answers may be laid together: groups of two or more, as a suggestion that a person takes
 * over, changes or leaves. The same answers give the same groups in whatever order they come.
 * Answers after the first 200 are left alone.
 */
export function suggestGroups(answers: readonly Card[]): AnswerGroup[] {
  const cards = answers
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, mostAnswers)
    .map(({ id, text }) => ({ id, grams: trigramsOf(text) }));
  const pairs = cards
    .flatMap((a, index) =>
      cards.slice(index + 1).map((b) => ({ a: a.id, b: b.id, alike: dice(a.grams, b.grams) })),
    )
    .filter(({ alike }) => alike >= alikeFrom)
    .toSorted((one, other) => other.alike - one.alike);
  const known = new Set(pairs.map(({ a, b }) => keyOf(a, b)));
  const groups = new Map(cards.map(({ id }) => [id, [id]]));
  for (const { a, b } of pairs) {
    const [one, other] = [groups.get(a) ?? [], groups.get(b) ?? []];
    if (one === other || one.length + other.length > mostInGroup) continue;
    if (!mostAreAlike(known, one, other)) continue;
    const merged = [...one, ...other].toSorted();
    for (const id of merged) groups.set(id, merged);
  }
  return [...new Set(groups.values())]
    .filter((ids) => ids.length > 1)
    .map((answerIds) => ({ id: `samen-${answerIds[0]}`, title: "", answerIds }));
}

/** How alike two texts are by the three-letter pieces they share, 0–1 (Dice). */
export function likeness(one: string, other: string): number {
  return dice(trigramsOf(one), trigramsOf(other));
}

/** A chain of answers that are each alike with the next only is no group: most pairs have to be. */
function mostAreAlike(
  known: ReadonlySet<string>,
  one: readonly string[],
  other: readonly string[],
): boolean {
  const pairs = one.flatMap((a) => other.map((b) => keyOf(a, b)));
  return pairs.filter((pair) => known.has(pair)).length * 2 > pairs.length;
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  const shared = [...one].filter((gram) => other.has(gram)).length;
  return (2 * shared) / (one.size + other.size);
}

/** Pieces within words, with letters as they are: "geïrriteerd" keeps its ï. */
function trigramsOf(text: string): Set<string> {
  const plain = text.slice(0, longestCompared).normalize("NFC").toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !commonWords.has(word));
  return new Set((telling.length > 0 ? telling : words).flatMap(pieces));
}

function pieces(word: string): string[] {
  const letters = [..." ", ...word, " "];
  return letters.slice(2).map((letter, index) => `${letters[index]}${letters[index + 1]}${letter}`);
}
