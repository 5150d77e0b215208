import type { Span } from "../finding.ts";
import type { FoldedText } from "../fold-text.ts";

const plate =
  /(?<![\p{L}\p{N}-])([a-z]{1,3}|\d{1,3})-([a-z]{1,3}|\d{1,3})-([a-z]{1,3}|\d{1,3})(?![\p{L}\p{N}]|-[\p{L}\p{N}])/gu;
const saidPlate =
  /(?<!\p{L})(?:kenteken|nummerbord)(?: is|:| van \p{L}+(?: is)?)? ?((?=[a-z \d-]{0,9}\d)[a-z\d]{1,3}[ -]?[a-z\d]{1,3}[ -]?[a-z\d]{1,3})(?![\p{L}\p{N}])/gu;
const saidCode =
  /(?<!\p{L})(?:\p{L}*(?:nummer|nr)|paspoort|rijbewijs|id-kaart|dossier|patientcode|clientcode)(?: is|\.|:| van \p{L}+(?: is)?)* ?((?=[a-z\d-]{0,14}\d)[a-z][a-z\d-]{4,15})(?![\p{L}\p{N}])/gu;
const betweenWords = new Set(["op", "en", "of", "in", "de", "tot", "bij", "per", "x"]);

/** Licence plates of every Dutch shape, and codes with letters behind words such as "dossiernummer". */
export function findCodes({ lower }: FoldedText): Span[] {
  const plates = [...lower.matchAll(plate)].filter(isPlate).map(({ 0: found, index }): Span => {
    return { kind: "licence-plate", from: index, until: index + found.length, certain: true };
  });
  const said = [...lower.matchAll(saidPlate)].map((match) => lastPart(match, "licence-plate"));
  const codes = [...lower.matchAll(saidCode)].map((match) => lastPart(match, "number"));
  return [...plates, ...said, ...codes];
}

/** Six signs in three groups, each of letters or of digits, and not all of one sort. */
function isPlate([, ...groups]: RegExpExecArray): boolean {
  const numbers = groups.filter((group) => /^\d/.test(group)).length;
  if (numbers === 0 || numbers === groups.length) return false;
  if (betweenWords.has(groups[1] ?? "")) return false;
  return groups.join("").length === 6;
}

function lastPart({ 0: found, 1: part = "", index }: RegExpExecArray, kind: Span["kind"]): Span {
  const until = index + found.length;
  return { kind, from: until - part.length, until, certain: true };
}
