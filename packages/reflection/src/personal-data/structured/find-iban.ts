import { countrySpecs } from "ibantools";
import type { Span } from "../finding.ts";
import type { FoldedText } from "../fold-text.ts";

const opening = /(?<![\p{L}\p{N}])([a-z]{2})[ .-]?\d\d(?=[ .-]{0,2}[a-z\d])/gu;
const mistyped = /(?<![\p{L}\p{N}])nl[ .-]?\d{2}[ .-]{0,2}[a-z]{4}(?:[ .-]{0,2}\d){5,14}/gu;

/**
 * Bank accounts of any country with an IBAN, also with spaces and with a mistyped check digit:
 * the country says how long it is and which places are digits.
 */
export function findIbans({ lower }: FoldedText): Span[] {
  const whole = [...lower.matchAll(opening)].flatMap((match) => {
    const until = endOfIban(lower, match.index, match[1] ?? "");
    return until === undefined ? [] : [span(match.index, until)];
  });
  const wrong = [...lower.matchAll(mistyped)].map((match) =>
    span(match.index, match.index + match[0].length),
  );
  return [...whole, ...wrong];
}

function span(from: number, until: number): Span {
  return { kind: "iban", from, until, certain: true };
}

function endOfIban(lower: string, from: number, country: string): number | undefined {
  const spec = countrySpecs[country.toUpperCase()];
  if (!spec?.chars || !spec.bban_regexp) return undefined;
  let account = "";
  let at = from;
  while (account.length < spec.chars) {
    const sign = /^[ .-]{0,2}([a-z\d])/.exec(lower.slice(at, at + 3));
    if (sign?.[1] === undefined) return undefined;
    account += sign[1].toUpperCase();
    at += sign[0].length;
  }
  return new RegExp(spec.bban_regexp).test(account.slice(4)) ? at : undefined;
}
