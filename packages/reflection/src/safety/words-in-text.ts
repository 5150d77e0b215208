/** A word as it is looked up, and where it stands in the text (UTF-16 places, end not included). */
export type WordInText = {
  /** As written but in lower case and without accents; then with a drawn-out letter shortened. */
  readonly forms: readonly string[];
  readonly from: number;
  readonly until: number;
};

const piece = /[\p{L}\p{M}\p{N}\p{Cf}'’`]+|[.!?…;\n,:]/gu;
/** Stands where a sentence or a part of it ends, so that "wil niet meer." can be told apart. */
const end = "$";

/**
 * The words of a text, sentence by sentence. Reading never goes past the end of a sentence, so
 * what is found in two sentences together is what is found in each alone.
 */
export function wordsInText(text: string): WordInText[][] {
  const sentences: WordInText[][] = [[]];
  for (const { 0: found, index } of text.matchAll(piece)) {
    if (/^[.!?…;\n,:]$/u.test(found)) {
      close(sentences, index);
      if (!/^[,:]$/u.test(found)) sentences.push([]);
      continue;
    }
    const word = plainWord(found);
    if (word === "") continue;
    sentences.at(-1)?.push({ forms: formsOf(word), from: index, until: index + found.length });
  }
  close(sentences, text.length);
  return sentences.filter((words) => words.length > 0);
}

function close(sentences: readonly WordInText[][], place: number): void {
  const words = sentences.at(-1);
  const last = words?.at(-1)?.forms[0];
  if (last !== undefined && last !== end) words?.push({ forms: [end], from: place, until: place });
}

/** Lower case, without accents, apostrophes and characters nobody can see. */
export function plainWord(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}'’`]/gu, "");
}

/** "Sloooeg" is also read as "slooeg" and "sloeg". */
function formsOf(word: string): string[] {
  if (!/(\p{L})\1\1/u.test(word)) return [word];
  return [word, word.replaceAll(/(\p{L})\1\1+/gu, "$1$1"), word.replaceAll(/(\p{L})\1\1+/gu, "$1")];
}
