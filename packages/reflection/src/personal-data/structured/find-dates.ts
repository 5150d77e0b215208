import type { Span } from "../finding.ts";
import type { FoldedText } from "../fold-text.ts";

const months =
  "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec";
const numeric =
  /(?<![\p{L}\d]|\d[-./])(?:0?[1-9]|[12]\d|3[01])(?: ?[-./] ?| )(?:0?[1-9]|1[0-2])(?: ?[-./] ?| )('?\d{2}|(?:19|20)\d{2})(?![\d\p{L}]|[-./]\d)/gu;
const iso = /(?<![\p{L}\d])((?:19|20)\d{2})-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])(?!\d)/gu;
const written = new RegExp(
  `(?<![\\p{L}\\d])(?:[12]\\d|3[01]|0?[1-9])(?:e|de|ste|th|st|nd)?(?: |-)(?:${months})(?!\\p{L})(?:\\.(?= ['\\d]))?(?:(?: |-)('?\\d{2}|(?:19|20)\\d{2})(?!\\d|[.:]\\d|\\p{L}| jaar| uur| keer))?`,
  "gu",
);
const monthAndYear = new RegExp(
  `(?<![\\p{L}\\d])(?:${months})(?!\\p{L})\\.? ('?\\d{2}|(?:19|20)\\d{2})(?!\\d)`,
  "gu",
);
const yearOnly = /(?<![\p{L}\d.,'-])('\d{2}|(?:19|20)\d{2})(?![\d\p{L}]|[.,]\d)/gu;

const links =
  "(?:[ :,(=*]|op|in|is|was|te|rond|de|den|valt|vallen|wordt|datum|dag|jaar|van|hij|zij|ze|haar|zijn|on|the)*";
const bornBefore =
  /(?<!\p{L})(?:geboren|geboorte\p{L}*|gebdatum|geb\.? ?(?:dat(?:um)?\.?)?|bouwjaar|born|birth|dob)(?!\p{L})[^.!?\n\d\uFFFC]{0,40}$/u;
const feastBefore = new RegExp(
  `(?<!\\p{L})(?:jarig|verjaardag|verjaart|birthday)(?!\\p{L})${links}$`,
  "u",
);
const bornAfter = new RegExp(
  `^${links}(?:geboren|jarig|verjaardag|verjaart|born|birthday)(?!\\p{L})`,
  "u",
);
const feastAfter =
  /^[^.!?\n\d\uFFFC]{0,30}(?<!\p{L})(?:geboren|jarig|verjaart|\d{1,2} jaar)(?!\p{L})/u;
const starSign = /(?:\*|°|(?<!\p{L})g:) ?$/u;

/** A date of birth before this year may stand without the word "born". */
const adultSince = 2012;

/**
 * Dates of birth: with "geboren", "jarig" and the like they are certain; a whole date long ago
 * without such a word is a question to the writer. The day of an evaluation is nobody's birthday.
 */
export function findBirthDates(text: FoldedText): Span[] {
  const whole = [numeric, iso, written].flatMap((pattern) =>
    [...text.lower.matchAll(pattern)].flatMap((match) => asBirthDate(text, match)),
  );
  const parts = [monthAndYear, yearOnly].flatMap((pattern) =>
    [...text.lower.matchAll(pattern)]
      .filter((match) => isYearOfBirth(text, match))
      .map((match) => span(match, true)),
  );
  return [...whole, ...parts];
}

function asBirthDate(text: FoldedText, match: RegExpExecArray): Span[] {
  const said = before(text, match);
  const isBirth = bornBefore.test(said) || feastBefore.test(said) || starSign.test(said);
  if (isBirth || isBornAfter(text, match)) return [span(match, true)];
  return isLongAgo(match[1]) ? [span(match, false)] : [];
}

/** A bare year counts only in the same breath: "geboren, sinds 2019 bij ons" is no birth. */
function isYearOfBirth(text: FoldedText, match: RegExpExecArray): boolean {
  const said = bornBefore.exec(before(text, match))?.[0];
  if (said !== undefined) return !/[,;]|(?<!\p{L})(?:sinds|vanaf|tot|since)(?!\p{L})/u.test(said);
  return isBornAfter(text, match);
}

function isBornAfter({ lower }: FoldedText, match: RegExpExecArray): boolean {
  const until = match.index + match[0].length;
  const after = lower.slice(until, until + 60);
  return bornAfter.test(after) || feastAfter.test(after);
}

function before({ lower }: FoldedText, { index }: RegExpExecArray): string {
  return lower.slice(Math.max(0, index - 70), index);
}

function isLongAgo(year: string | undefined): boolean {
  if (year === undefined) return false;
  const number = Number(year.replace("'", ""));
  return year.length === 4 ? number < adultSince : number > 30;
}

function span(match: RegExpExecArray, certain: boolean): Span {
  const until = match.index + match[0].length;
  return { kind: "birth-date", from: match.index, until, certain };
}
