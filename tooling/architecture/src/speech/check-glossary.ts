/**
 * Faults in the glossary: a line without all its columns, a term that is there twice, a code name
 * that no source uses.
 *
 * @param sources the texts in which a code name must occur.
 */
export function checkGlossary(glossary: string, sources: readonly string[]): string[] {
  const words = new Set(sources.flatMap((text) => text.match(/[\w-]+/g) ?? []));
  const terms = new Set<string>();
  return rows(glossary).flatMap(([term = "", code = "", ...rest]) => {
    const isRepeated = terms.has(term);
    terms.add(term);
    const names = [...code.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? "");
    return [
      ...(isRepeated ? [`"${term}" is in the glossary twice`] : []),
      ...(rest.length === 3 && rest.every((cell) => cell !== "")
        ? []
        : [`"${term}" is incomplete`]),
      ...names.filter((name) => !words.has(name)).map((name) => `no source uses ${name} (${term})`),
    ];
  });
}

/** The cells of every line of the table under its head. */
function rows(glossary: string): string[][] {
  const lines = glossary.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) => {
    const cells = line.split("|").slice(1, -1);
    return cells.map((cell) => cell.trim());
  });
}
