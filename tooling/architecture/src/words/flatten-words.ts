/** Words on screen, nested by subject. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** The words by their full key: `{ goal: { title } }` gives `goal.title`. */
export function flattenWords(tree: WordTree, prefix = ""): Map<string, string> {
  const words = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = `${prefix}${key}`;
    if (typeof value === "string") words.set(path, value);
    else for (const [inner, word] of flattenWords(value, `${path}.`)) words.set(inner, word);
  }
  return words;
}
