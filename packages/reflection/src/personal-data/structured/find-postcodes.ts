import type { Span } from "../finding.ts";
import type { FoldedText } from "../fold-text.ts";

const shape =
  /(?<![\p{L}\p{N}.,-])([1-9]\d{3})( {0,2})([a-z]{2})(?![\p{L}\p{N}])(?:(?: |, ?)(?:nr\.? ?|nummer )?\d{1,4}(?: ?[a-d](?![\p{L}\p{N}]))?(?!\p{N}|[.:]\d))?/gu;
const joined = /(?<![\p{L}\p{N}.,-])[1-9]\d{3} ?([a-z]{2}) ?\d{1,4}[a-d]?(?![\p{L}\p{N}]|[.:]\d)/gu;
const named = /(?<!\p{L})postcode(?: is|:| van \p{L}+(?: is)?)? ?([1-9]\d{3})(?!\d)/gu;
/** Two letters that are a word or a measure: "in 2024 en", "1500 ml". */
const words = new Set(
  "is en in op de he ik om af al er ja je me na nu of te tv uw we ze zo ml kg cm km mm gr st we it to at by on as so do be am pm ad ha ho hm eh ex hr pk kw nl eu wc".split(
    " ",
  ),
);
const neverUsed = new Set(["sa", "sd", "ss"]);

/** Postcodes with or without a space, and the house number that stands behind them. */
export function findPostcodes(text: FoldedText): Span[] {
  const { lower } = text;
  const shaped = [...lower.matchAll(shape)]
    .filter((match) => isPostcode(text, match))
    .map(({ 0: found, index }) => span(index, index + found.length));
  const withNumber = [...lower.matchAll(joined)]
    .filter(({ 1: pair = "" }) => !words.has(pair) && !neverUsed.has(pair))
    .map(({ 0: found, index }) => span(index, index + found.length));
  const said = [...lower.matchAll(named)].map(({ 0: found, 1: digits = "", index }) =>
    span(index + found.length - digits.length, index + found.length),
  );
  return [...shaped, ...withNumber, ...said];
}

function span(from: number, until: number): Span {
  return { kind: "postcode", from, until, certain: true };
}

function isPostcode({ plain }: FoldedText, match: RegExpExecArray): boolean {
  const [, digits = "", space = "", pair = ""] = match;
  if (neverUsed.has(pair)) return false;
  if (!words.has(pair)) return true;
  const at = match.index + digits.length + space.length;
  const isCapital = plain.slice(at, at + 2) === pair.toUpperCase();
  if (!isCapital) return false;
  // In a sentence all in capitals, "IN 2024 IS" is a year and a word.
  const around =
    plain.slice(Math.max(0, match.index - 12), match.index) + plain.slice(at + 2, at + 14);
  return /\p{Ll}/u.test(around) || !/\p{L}/u.test(around);
}
