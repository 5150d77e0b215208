import type { AnyLexicon, Pattern, WordSets } from "./lexicon.ts";
import { type WordIndex, withoutSets, wordIndex } from "./word-index.ts";

/** Numbers of word groups that stand near each other (`all`) or in a row (`seq`). */
export type Rule<Class extends string = string> = {
  readonly kind: "all" | "seq";
  readonly groups: readonly number[];
  /** `all`: the distance to the first word; `seq`: the words between two. */
  readonly reach: number;
  readonly class: Class;
  /** Null for an expression that is harmless in this class. */
  readonly entryId: string | null;
};

export type ReadLexicons<Class extends string> = {
  readonly index: WordIndex;
  /** Rules by their first group, so that a text without that word costs nothing. */
  readonly rules: ReadonlyMap<number, readonly Rule<Class>[]>;
};

type Source<Class extends string> = {
  readonly lexicon: AnyLexicon<Class>;
  readonly sets: WordSets;
  /** The text is in the language of this list. */
  readonly isOwn: boolean;
};

/** Lists of words made ready to read texts with. */
export function readLexicons<Class extends string>(
  sources: readonly Source<Class>[],
): ReadLexicons<Class> {
  const index = wordIndex();
  const rules = new Map<number, Rule<Class>[]>();
  for (const { lexicon, sets, isOwn } of sources) {
    const add = (pattern: Pattern, entryId: string | null) => {
      for (const shape of shapesOf(pattern, sets)) {
        const groups = shape.words.map((words) => index.group(words, sets));
        const rule: Rule<Class> = { ...shape, groups, class: lexicon.class, entryId };
        const first = groups[0] ?? 0;
        rules.set(first, [...(rules.get(first) ?? []), rule]);
      }
    };
    for (const { id, version, patterns, ownLanguage } of lexicon.entries)
      for (const pattern of isOwn ? [...patterns, ...ownLanguage] : patterns)
        add(pattern, `${id}@${version}`);
    for (const pattern of lexicon.harmless) add(pattern, null);
  }
  return { index, rules };
}

type Shape = Pick<Rule, "kind" | "reach"> & { readonly words: readonly string[] };

/** Loose words are one rule together; each row of words among them is a rule of its own. */
function shapesOf(pattern: Pattern, sets: WordSets): Shape[] {
  if (typeof pattern !== "string")
    return "all" in pattern
      ? nearShapes(pattern.all, pattern.within, sets)
      : [{ kind: "seq", words: pattern.seq, reach: pattern.gap }];
  const alternatives = pattern.split("|");
  const rows = alternatives.filter((words) => words.includes(" "));
  const loose = alternatives.filter((words) => !words.includes(" "));
  return [
    ...(loose.length === 0 ? [] : [{ kind: "seq" as const, words: [loose.join("|")], reach: 0 }]),
    ...rows.map((row) => ({ kind: "seq" as const, words: row.split(" "), reach: 0 })),
  ];
}

/** Beside a verb in one word ("opgesloten") also its two parts apart ("sluit hem op"). */
function nearShapes(words: readonly string[], reach: number, sets: WordSets): Shape[] {
  const split = words.flatMap((group, at) =>
    separable(group, sets).map(({ verb, particle }) => ({
      kind: "all" as const,
      words: [...words.slice(0, at), verb, ...words.slice(at + 1), particle],
      reach,
    })),
  );
  return [{ kind: "all", words, reach }, ...split];
}

function separable(group: string, sets: WordSets): { verb: string; particle: string }[] {
  const byParticle = new Map<string, string[]>();
  for (const word of withoutSets(group, sets)) {
    const [particle, verb] = word.slice(1).split(".");
    if (!word.startsWith("=") || particle === undefined || verb === undefined) continue;
    byParticle.set(particle, [...(byParticle.get(particle) ?? []), `=${verb}`]);
  }
  return [...byParticle].map(([particle, verbs]) => ({ verb: verbs.join("|"), particle }));
}
