/** The words of one app in its two languages, by full key. */
export interface AppWords {
  readonly nl: ReadonlyMap<string, string>;
  readonly en: ReadonlyMap<string, string>;
}

/** Keys that one language has and the other lacks, empty words, and gaps named differently. */
export function checkLanguages(app: string, { nl, en }: AppWords): string[] {
  const onlyIn = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>, name: string) =>
    [...a.keys()].filter((key) => !b.has(key)).map((key) => `${app}: only ${name} has ${key}`);
  const empty = [...nl, ...en].filter(([, word]) => word.trim() === "");
  const gaps = [...nl].filter(([key, word]) => {
    const other = en.get(key);
    return other !== undefined && placeholders(word) !== placeholders(other);
  });
  return [
    ...onlyIn(nl, en, "nl"),
    ...onlyIn(en, nl, "en"),
    ...empty.map(([key]) => `${app}: ${key} is empty`),
    ...gaps.map(([key]) => `${app}: ${key} fills in other values in nl than in en`),
  ];
}

/** Words nobody shows, and keys that are asked for and have no word. */
export function checkUse(
  app: string,
  keys: readonly string[],
  uses: {
    readonly literals: ReadonlySet<string>;
    readonly asked: ReadonlySet<string>;
    readonly groups: ReadonlySet<string>;
    readonly patterns: readonly RegExp[];
  },
): string[] {
  const plain = new Set(keys.map(withoutPlural));
  const inGroup = (group: string) => (key: string) => key.startsWith(`${group}.`);
  const isUsed = (key: string) =>
    uses.literals.has(key) ||
    uses.patterns.some((pattern) => pattern.test(key)) ||
    [...uses.groups].some((group) => inGroup(group)(key));
  return [
    ...[...plain].filter((key) => !isUsed(key)).map((key) => `${app}: nothing shows ${key}`),
    ...[...uses.asked].filter((key) => !plain.has(key)).map((key) => `${app}: no word for ${key}`),
    ...[...uses.groups]
      .filter((group) => ![...plain].some(inGroup(group)))
      .map((group) => `${app}: no words under ${group}`),
  ];
}

function withoutPlural(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, "");
}

function placeholders(word: string): string {
  return [...word.matchAll(/\{\{\s*(\w+)/g)]
    .map(([, name]) => name ?? "")
    .sort()
    .join();
}
