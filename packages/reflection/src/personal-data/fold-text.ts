import { marks } from "./finding.ts";

/** A text without accents, invisible signs and odd digits, that still knows where each sign was. */
export type FoldedText = {
  /** With its capitals. */
  readonly plain: string;
  /** The same length as `plain`, in lower case. */
  readonly lower: string;
  /** Offset in the original where the sign at a place begins. */
  readonly startOf: (place: number) => number;
  /** Offset in the original after the sign at a place, with the accents that hang on it. */
  readonly endOf: (place: number) => number;
};

/** Stands where a mark or a label stood: no rule reads through it. */
const wall = "\uFFFC";

const accent = /^\p{M}$/u;
const invisible = /^[\p{Cf}\u115F\u1160\u3164]$/u;
const dash = /^[\p{Pd}\u2212\u2043\uFF0D]$/u;
const quote = /^[\u2018\u2019\u201B\u02BC\u00B4\u0060\u2032]$/u;
/** Letters that Unicode does not take apart, and the zeros of digits that are not ours. */
const letters: Readonly<Record<string, string>> = {
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  ı: "i",
};
const zeros = [0x0660, 0x06f0, 0x0966];

/**
 * Folds a text so that "Zoë", "ZOE" and "Zoe\u0308", or "06-12" and "０６–１２", read the same.
 * Marks such as "[naam]" and the given labels become walls, so that a text that was already
 * cleaned is left alone.
 */
export function foldText(text: string, labels: readonly string[] = []): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const char of text) {
    const next = at + char.length;
    if (accent.test(char)) {
      if (ends.at(-1) === at) ends[ends.length - 1] = next;
    } else if (!invisible.test(char)) {
      for (const unit of foldedUnits(char)) {
        units.push(unit);
        starts.push(at);
        ends.push(next);
      }
    }
    at = next;
  }
  const plain = withWalls(units.join(""), labels.map(foldWord));
  return {
    plain,
    lower: lowerUnits(plain),
    startOf: (place) => starts[place] ?? text.length,
    endOf: (place) => ends[place] ?? text.length,
  };
}

/** A word as it stands in `lower`, for lists. */
export function foldWord(word: string): string {
  return lowerUnits(
    [...word]
      .filter((char) => !accent.test(char) && !invisible.test(char))
      .flatMap(foldedUnits)
      .join(""),
  );
}

function foldedUnits(char: string): readonly string[] {
  if (char === "\r") return ["\n"];
  if (char <= "~" && char !== "`") return [char === "\t" ? " " : char];
  if (dash.test(char)) return ["-"];
  if (quote.test(char)) return ["'"];
  const known = letters[char] ?? digitOf(char);
  const folded = known ?? char.normalize("NFKD").replaceAll(/\p{M}/gu, "");
  return folded.split("").map((unit) => (unit.trim() === "" && unit !== "\n" ? " " : unit));
}

function digitOf(char: string): string | undefined {
  const code = char.codePointAt(0) ?? 0;
  const zero = zeros.find((each) => code >= each && code < each + 10);
  return zero === undefined ? undefined : String(code - zero);
}

/** Unit by unit, because lower case may be longer than upper case. */
function lowerUnits(plain: string): string {
  const lower = plain.toLowerCase();
  if (lower.length === plain.length) return lower;
  return plain
    .split("")
    .map((unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
    .join("");
}

/** The same text in which the given places are walls; all offsets stay. */
export function wallOff(
  folded: FoldedText,
  places: readonly { readonly from: number; readonly until: number }[],
): FoldedText {
  const units = folded.plain.split("");
  for (const { from, until } of places) units.fill(wall, from, until);
  const plain = units.join("");
  return { ...folded, plain, lower: lowerUnits(plain) };
}

function withWalls(plain: string, labels: readonly string[]): string {
  const longestFirst = (one: string, other: string) => other.length - one.length;
  const whole = labels
    .filter((label) => label !== "")
    .toSorted(longestFirst)
    .map(escapeRegExp);
  const words =
    whole.length === 0 ? "" : `|(?<![\\p{L}\\p{N}])(?:${whole.join("|")})(?![\\p{L}\\p{N}])`;
  const pattern = new RegExp(`(?:${marks.map(escapeRegExp).join("|")})${words}`, "giu");
  return plain.replaceAll(pattern, (found) => wall.repeat(found.length));
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
