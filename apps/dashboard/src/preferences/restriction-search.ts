import { anyOf, day, id, on, readSearch } from "./read-search.ts";

/** The regimes, as the domain has them; a test keeps the two together. */
export const regimes = ["wzd", "jeugdwet-gesloten", "jeugdhulp-open", "vrijwillig"] as const;

/** The nine forms of the law, as the domain has them. */
export const forms = [
  "medische-handeling-of-medicatie",
  "beperken-bewegingsvrijheid",
  "insluiting",
  "toezicht",
  "onderzoek-kleding-of-lichaam",
  "onderzoek-woonruimte",
  "controle-gedragsbeinvloedende-middelen",
  "beperken-eigen-leven-in-te-richten",
  "beperken-bezoek",
] as const;

/** Which restrictions the list shows: in force, ended, or all. */
export const states = ["loopt", "gestopt", "alle"] as const;

const readers = {
  regels: anyOf(regimes),
  vorm: anyOf(forms),
  team: id,
  laat: on,
  staat: anyOf(states),
  dag: day,
};

/** What the address of this page knows. */
export const restrictionFilterNames: readonly string[] = Object.keys(readers);

/** Filters of the page about restrictions as they stand in the address. */
export type RestrictionSearch = ReturnType<typeof readRestrictionSearch>;

export function readRestrictionSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch(readers, search);
}
