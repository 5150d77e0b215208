import lexicon from "./nothing-words.json" with { type: "json" };

const negators = new Set(lexicon.negators);
const fillers = new Set(lexicon.fillers);
const allWell = new Set(lexicon.allWell);

/**
 * Whether an answer says no more than "no", "nothing", "none" or "I would not know", in Dutch or
 * English. One word beyond the closed list makes it an answer with content: "nee, maar hij
 * slaapt slechter" and "niks doet hij meer zelf" are not "nothing" (requirements §4, guide rule b).
 */
export function saysNothing(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .replaceAll(/['’./]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return true;
  const known = words.every((word) => negators.has(word) || fillers.has(word) || allWell.has(word));
  if (!known) return false;
  if (words.some((word, index) => isNegatedPraise(words, word, index))) return false;
  return words.some((word) => negators.has(word) || allWell.has(word));
}

/** "Niet goed" and "not fine" name something, however short they are. */
function isNegatedPraise(words: readonly string[], word: string, index: number): boolean {
  if (!allWell.has(word)) return false;
  return words
    .slice(Math.max(0, index - 3), index)
    .some((before) => /^(niet|not|nooit|never|geen)$/.test(before));
}
