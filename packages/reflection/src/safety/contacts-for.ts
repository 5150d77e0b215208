import { addMonths, type PlainDate, type SafetyContact } from "@nabij/domain";
import type { SafetyClass } from "../session/together.ts";
import type { SafetyLanguage } from "./lexicon.ts";
import data from "./safety-contacts.json" with { type: "json" };

/** A contact as an organisation keeps it; who it is, never a client. */
export type OwnContact = Pick<
  SafetyContact,
  "class" | "label" | "phone" | "availability" | "verifiedOn"
>;

/** Someone who can help, as the card shows it. */
export type ContactLine = {
  readonly label: string;
  readonly phone: string;
  readonly availability: string | null;
  readonly isNational: boolean;
  /** Nobody checked the number for so long that it may be wrong (`checkAgainAfterMonths`). */
  readonly needsCheck: boolean;
};

/**
 * Who can help with a worry of this class (reflection §4.6): the national lines, then the
 * organisation's own contacts, those checked lately first. An old one is shown all the same, with
 * a mark: a number that may be wrong is better than none.
 */
export function contactsFor(
  safetyClass: SafetyClass,
  contacts: readonly OwnContact[],
  today: PlainDate,
  language: SafetyLanguage,
): ContactLine[] {
  const national = data.national
    .filter((line) => line.class === safetyClass)
    .map(({ label, phone, availability }) => ({
      label: label[language],
      phone,
      availability: availability[language],
      isNational: true,
      needsCheck: false,
    }));
  const own = contacts
    .filter((contact) => contact.class === safetyClass)
    .map(({ label, phone, availability, verifiedOn }) => ({
      label,
      phone,
      availability,
      isNational: false,
      needsCheck: needsCheck(verifiedOn, today),
    }));
  return [...national, ...own.toSorted((one, other) => +one.needsCheck - +other.needsCheck)];
}

/** Whether a contact last checked on this day has to be looked at again; never checked has. */
export function needsCheck(verifiedOn: PlainDate | null, today: PlainDate): boolean {
  return verifiedOn === null || addMonths(verifiedOn, data.checkAgainAfterMonths) < today;
}

/** What a telephone is given to call: digits only, with the country's plus when it is there. */
export function dialled(phone: string): string {
  return phone.replaceAll(/[^\d+]/g, "");
}
