import type { FindingKind, Span } from "../finding.ts";
import type { FoldedText } from "../fold-text.ts";

/** Endings that are hardly ever anything but a street, and those that need a capital. */
const streets = /(?:straat|laan|plein|gracht|kade|singel|plantsoen|steeg|dreef|boulevard)$/;
const capitalStreets =
  /(?:weg|dijk|hof|pad|park|markt|baan|wal|erf|veld|kamp|weide|burg|hoek|horst|dam|haven|brink|donk|meent|berg|sloot|zoom|hage)$/;
const units =
  /^ ?(?:u|uur|uren|min|minuten|keer|x|dag|dagen|nachten|week|weken|maand|maanden|jaar|euro|%|procent|personen|mensen|clienten|bewoners|km|meter|m|graden|kilo|kg|bedden|stappen|rondjes)(?!\p{L})/u;
const wordAndNumber =
  /([\p{L}][\p{L}'.-]{1,50})[ ,]{1,2}(?:nr\.? ?|nummer )?(\d{1,4}(?: ?[a-d](?![\p{L}\p{N}])| ?[-/] ?\d{1,3}(?!\d)| ?(?:bis|hs)(?!\p{L}))?)(?!\d)/gu;
const lane =
  /(?<!\p{L})(?:Laan|Plein|Weg|Hof|Kade|Straat|Dijk|Park|Singel)(?: (?:van|der|de|den|het|aan|op|'t)){1,2}(?: \p{Lu}[\p{L}-]{1,30}){1,3},? \d{1,4}(?: ?[a-dA-D](?![\p{L}\p{N}]))?(?!\d)/gu;
const livesAt =
  /(?<!\p{L})(?:[Ww]oon(?:t|de|den|achtig)?|[Ww]onend|[Aa]dres|[Vv]erhuis(?:t|d|de) naar)(?: (?:is|nu|op|aan|in|naar|de|het|sinds kort|van))*:? (\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'-]{1,30}){0,2} \d{1,4}[a-dA-D]?)(?![\d\p{L}])/gu;
const box = /(?<!\p{L})postbus ?\d{2,5}/gu;
const leading =
  /(?:(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'.-]{0,30}|van|de|der|den|het|'t|ter|ten|aan) ){1,5}$/u;
const room =
  /(?<!\p{L})(?:kamer|slaapkamer|appartement|app\.?|studio|woning|unit|huisje|etage|bungalow|chalet|room)(?: ?(?:nummer|nr\.?|no\.?))? ?\d{1,4}[a-d]?(?![\p{L}\p{N}]|[.,:]\d)/gu;

/** Addresses, post boxes and rooms: where somebody can be found. */
export function findPlaces(text: FoldedText): Span[] {
  const { plain, lower } = text;
  const streetsFound = [...plain.matchAll(wordAndNumber)].flatMap((match) => {
    const [found, word = ""] = match;
    const until = match.index + found.length;
    if (!isStreet(word) || units.test(lower.slice(until, until + 14))) return [];
    return [span("address", startOfStreet(plain, match.index, word), until)];
  });
  const homes = [...plain.matchAll(livesAt)].map(({ 0: found, 1: place = "", index }) =>
    span("address", index + found.length - place.length, index + found.length),
  );
  const rooms = [...lower.matchAll(room)]
    .filter(({ 0: found, index }) => !units.test(lower.slice(index + found.length).slice(0, 14)))
    .map(({ 0: found, index }) => span("room", index, index + found.length));
  return [...streetsFound, ...homes, ...rooms, ...all(plain, lane), ...all(lower, box)];
}

function span(kind: FindingKind, from: number, until: number): Span {
  return { kind, from, until, certain: true };
}

function all(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) =>
    span("address", index, index + found.length),
  );
}

function isStreet(word: string): boolean {
  const lower = word.toLowerCase();
  const isCapital = /^\p{Lu}/u.test(word);
  if (isCapital) return streets.test(lower) || capitalStreets.test(lower);
  return streets.test(lower) && lower.length > 6;
}

/** "Burgemeester van der Hofstraat": the capitals and small words before it belong to it. */
function startOfStreet(plain: string, from: number, word: string): number {
  if (word === word.toLowerCase()) return from;
  const before = plain.slice(Math.max(0, from - 90), from);
  const found = leading.exec(before)?.[0] ?? "";
  const capital = found.search(/(?<!\p{L})(?!(?:Op|In|Aan|Bij|Naar|Bezoek) )\p{Lu}/u);
  return capital === -1 ? from : from - found.length + capital;
}
