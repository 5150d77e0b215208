import type { Span } from "./finding.ts";
import type { FoldedText } from "./fold-text.ts";
import { findCodes } from "./structured/find-codes.ts";
import { findBirthDates } from "./structured/find-dates.ts";
import { findDigits } from "./structured/find-digits.ts";
import { findIbans } from "./structured/find-iban.ts";
import { findOnline } from "./structured/find-online.ts";
import { findPlaces } from "./structured/find-places.ts";
import { findPostcodes } from "./structured/find-postcodes.ts";

/** Everything that has a shape of its own and needs no list of names; they may overlap. */
export function findStructured(text: FoldedText): Span[] {
  return [
    ...findIbans(text),
    ...findOnline(text),
    ...findDigits(text),
    ...findCodes(text),
    ...findPostcodes(text),
    ...findPlaces(text),
    ...findBirthDates(text),
  ];
}
