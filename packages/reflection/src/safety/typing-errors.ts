const letters = "abcdefghijklmnopqrstuvwxyz";

/**
 * The word itself and every way to write it with one typing error: a letter too many, too few,
 * wrong, or two changed about. The first letter stays, so that short words do not drift.
 */
export function withOneTypingError(word: string): string[] {
  const written = new Set([word]);
  for (let at = 1; at < word.length; at += 1) {
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    written.add(before + after);
    written.add(before + after.charAt(0) + letter + after.slice(1));
    for (const other of letters) {
      written.add(before + other + after);
      written.add(before + other + letter + after);
    }
  }
  return [...written];
}
