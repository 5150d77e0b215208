import type { FindingKind, Span } from "../finding.ts";
import type { FoldedText } from "../fold-text.ts";

/** Groups of digits with what people write between them, never across a line or a sentence. */
const chain =
  /\+?(?:\((?=\+?\d+\)))?\d+(?:(?:[ ]{1,3}|[ ]?[-/_][ ]?|[.,:·']|\)[ -]{0,3}|[ ]?\()\d+)*/g;
const spoken =
  /(?<!\p{L})(?:(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen)[ ,.-]{1,2}){5,40}(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?!\p{L})/gu;

const date = String.raw`(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:(?:19|20)\d\d|\d\d)`;
const isoDate = String.raw`(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const time = String.raw`(?:[01]?\d|2[0-3])[.:][0-5]\d`;
const year = String.raw`(?:19|20)\d\d`;
const moment = `(?:${date}|${isoDate}|${time}|${year})`;
const moments = new RegExp(`^${moment}(?:(?: - |[ /-])${moment})*$`);
const thousands = /^\d{1,3}(?:\.\d{3})+(?:,\d{2})?$/;

const callBefore =
  /(?<!\p{L})(?:tel|telefoon\p{L}*|mobiel\p{L}*|gsm|whatsapp|bel|bellen|belt|gebeld|bereikbaar|phone|call)(?!\p{L})[^\d\n\uFFFC]{0,25}$/u;
const bsnBefore = /(?<!\p{L})(?:bsn|burgerservice\p{L}*|sofi\p{L}*)(?!\p{L})[^\d\n\uFFFC]{0,25}$/u;
const labelBefore =
  /(?<!\p{L})(?:\p{L}*(?:nummer|nr|code)|dossier|giro|rekening|paspoort|rijbewijs|agb|big|number|id)(?!\p{L})[^\d\n\uFFFC]{0,14}$/u;

/**
 * Numbers that point at somebody. Every chain of nine digits or more goes, whatever is between
 * them: of random chains of nine, 9 % pass the BSN test, and a mistyped BSN is as close to a
 * person as a right one. Moments, amounts of money and counting up are left alone.
 */
export function findDigits(text: FoldedText): Span[] {
  const chains = [...text.lower.matchAll(chain)].flatMap((match) => {
    const [from, until] = [match.index, match.index + match[0].length];
    const kind = isHarmless(text, match[0], from) ? undefined : kindOf(text, match[0], from);
    return kind === undefined ? [] : [{ kind, from, until, certain: true }];
  });
  const words = [...text.lower.matchAll(spoken)].map((match): Span => {
    return {
      kind: "number",
      from: match.index,
      until: match.index + match[0].length,
      certain: true,
    };
  });
  return [...chains, ...words];
}

/** Whether nine digits pass the 11-test of a citizen service number. */
function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || Number(digits) === 0) return false;
  const sum = [...digits].reduce((total, digit, place) => {
    return total + Number(digit) * (place === 8 ? -1 : 9 - place);
  }, 0);
  return sum % 11 === 0;
}

function kindOf({ lower }: FoldedText, found: string, from: number): FindingKind | undefined {
  const digits = found.replaceAll(/\D/g, "");
  const count = digits.length;
  const before = lower.slice(Math.max(0, from - 45), from);
  const isMobile = digits.startsWith("06") && count >= 7 && count <= 11;
  const isAbroad = (found.startsWith("+") || digits.startsWith("00")) && count >= 8;
  if (bsnBefore.test(before) && count >= 7) return "bsn";
  if (isMobile || (isAbroad && count <= 15)) return "phone";
  if (count >= 9) return longKind(digits);
  if (/^0[89]00/.test(digits)) return undefined;
  if (count >= 6 && callBefore.test(before)) return "phone";
  return count >= 5 && labelBefore.test(before) ? "number" : undefined;
}

function longKind(digits: string): FindingKind {
  if (digits.length === 9 && isBsn(digits)) return "bsn";
  return digits.length === 10 && digits.startsWith("0") ? "phone" : "number";
}

function isHarmless({ lower }: FoldedText, found: string, from: number): boolean {
  if (moments.test(found)) return true;
  const isMoney =
    /€ ?$/.test(lower.slice(Math.max(0, from - 2), from)) ||
    /^ ?(?:euro|eur)(?!\p{L})/u.test(lower.slice(from + found.length, from + found.length + 6));
  return (isMoney && thousands.test(found)) || countsUp(found);
}

/** "1 2 3 4 5 6 7 8 9 10" is a scale. */
function countsUp(found: string): boolean {
  const numbers = found.split(/\D+/).map(Number);
  const first = numbers[0];
  if (numbers.length < 4 || first === undefined || first > 1) return false;
  return numbers.every((number, place) => number === first + place);
}
