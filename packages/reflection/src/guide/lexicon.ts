import bewaken from "./probe-lexicons/bewaken.json" with { type: "json" };
import lastVanDeZorg from "./probe-lexicons/last-van-de-zorg.json" with { type: "json" };
import negation from "./probe-lexicons/negation.json" with { type: "json" };
import zwaarWerk from "./probe-lexicons/zwaar-werk.json" with { type: "json" };

/** A word list by which a follow-up fires; a change of words is a new version. */
export type ProbeLexicon = {
  readonly id: string;
  readonly version: string;
  readonly about: string;
  /** Words or runs of words in lower case; one that ends with `*` is the beginning of a word. */
  readonly words: readonly string[];
};

export const probeLexicons: readonly ProbeLexicon[] = [lastVanDeZorg, zwaarWerk, bewaken];

const before = new Set(negation.before);
const between = new Set(negation.between);
const after = new Set(negation.after);
const breaks = new Set(negation.breaks);

/**
 * Whether a text says a word of the list without denying it: "hij heeft last van de drukte" does,
 * "geen last" and "hij is niet meer bang" do not. An unknown list never hits. It only asks on; it
 * never judges. Safety lists do not look at denial and live elsewhere (reflection §4.6).
 */
export function hitsLexicon(listId: string, text: string): boolean {
  const list = probeLexicons.find(({ id }) => id === listId);
  if (list === undefined) return false;
  return clausesOf(text).some((words) => list.words.some((run) => saysRun(words, run.split(" "))));
}

function saysRun(words: readonly string[], run: readonly string[]): boolean {
  return words.some((_, index) => {
    const isHere = run.every((part, offset) => isLike(words[index + offset] ?? "", part));
    return isHere && !isDenied(words, index, index + run.length);
  });
}

function isLike(word: string, part: string): boolean {
  return part.endsWith("*") ? word.startsWith(part.slice(0, -1)) : word === part;
}

/** A denial reaches over filler words and one other word: "geen last van stress". */
function isDenied(words: readonly string[], from: number, to: number): boolean {
  if (after.has(words[to] ?? "")) return true;
  const ahead = words.slice(0, from).filter((word) => !between.has(word));
  return ahead.slice(-2).some((word) => before.has(word));
}

/** Words per clause: a denial does not reach beyond a comma or a "but". */
function clausesOf(text: string): string[][] {
  const plain = text.toLowerCase().normalize("NFC").replaceAll(/['’]/g, "");
  const said = negation.notOnly.reduce((rest, words) => rest.replaceAll(words, ","), plain);
  return said.split(/[.,;:!?()\n]+/).flatMap(withoutBreaks);
}

function withoutBreaks(part: string): string[][] {
  const clauses: string[][] = [[]];
  for (const word of part.match(/[\p{L}\p{N}-]+/gu) ?? []) {
    if (breaks.has(word)) clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  return clauses;
}
