import { type GroupsAt, matchRule } from "./match-rule.ts";
import type { ReadLexicons, Rule } from "./read-lexicons.ts";
import { type WordInText, wordsInText } from "./words-in-text.ts";

/** Words of a list that stand in a text; `until` is the place after the last character. */
export type Notice<Class extends string> = {
  readonly class: Class;
  /** The entry of the word list with its version, such as "s4-locked-in@1". */
  readonly entryId: string;
  readonly from: number;
  readonly until: number;
};

/** For each entry the first place; `onStep` is called for each word looked up and rule tried. */
export function noticesIn<Class extends string>(
  text: string,
  lexicons: ReadLexicons<Class>,
  onStep: () => void,
): Notice<Class>[] {
  const found = new Map<string, Notice<Class>>();
  for (const words of wordsInText(text)) {
    const groups = groupsOf(words, lexicons, onStep);
    const harmless = harmlessPlaces(groups, lexicons, onStep);
    eachRule(groups, lexicons, (rule, start) => {
      if (rule.entryId === null || found.has(rule.entryId)) return;
      onStep();
      const places = matchRule(rule, start, groups, (at) => !harmless.has(key(rule, at)));
      if (places !== null) found.set(rule.entryId, notice(rule, rule.entryId, places, words));
    });
  }
  return [...found.values()].sort((one, other) => one.class.localeCompare(other.class));
}

function groupsOf(
  words: readonly WordInText[],
  { index }: Pick<ReadLexicons<string>, "index">,
  onStep: () => void,
): GroupsAt {
  return words.map(({ forms }, place) => {
    const groups = new Map<number, number>();
    const next = words[place + 1]?.forms[0];
    if (next !== undefined) index.look(`${forms[0]}+${next}`, (group) => groups.set(group, 2));
    for (const form of forms) index.look(form, (group) => groups.set(group, 1));
    onStep();
    return groups;
  });
}

/**
 * The places whose words belong to a harmless expression, per class. What makes a word harmless
 * does so once: of "slaat een bladzijde om en slaat zijn zusje" the second "slaat" stays.
 */
function harmlessPlaces(
  groups: GroupsAt,
  lexicons: ReadLexicons<string>,
  onStep: () => void,
): Set<string> {
  const places = new Set<string>();
  const spent = new Set<string>();
  eachRule(groups, lexicons, (rule, start) => {
    if (rule.entryId !== null) return;
    onStep();
    const found = (matchRule(rule, start, groups, () => true) ?? []).map((at) => key(rule, at));
    const [first, ...others] = found;
    if (first === undefined || others.some((place) => spent.has(place))) return;
    for (const place of found) places.add(place);
    for (const place of others) spent.add(place);
  });
  return places;
}

function eachRule<Class extends string>(
  groups: GroupsAt,
  { rules }: ReadLexicons<Class>,
  visit: (rule: Rule<Class>, start: number) => void,
): void {
  groups.forEach((at, start) => {
    for (const group of at.keys()) for (const rule of rules.get(group) ?? []) visit(rule, start);
  });
}

function key(rule: Rule, place: number): string {
  return `${rule.class}:${place}`;
}

function notice<Class extends string>(
  rule: Rule<Class>,
  entryId: string,
  places: readonly number[],
  words: readonly WordInText[],
): Notice<Class> {
  const from = words[Math.min(...places)]?.from ?? 0;
  const last = Math.max(...places);
  return { class: rule.class, entryId, from, until: words[last]?.until ?? from };
}
