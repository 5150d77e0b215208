import type { Language } from "../guide/role.ts";
import { type Finding, mayKeep } from "./finding.ts";

/** How a text is cleaned. */
export type ReplaceSettings = {
  /** Places in the list of findings that the writer says are no name; only uncertain ones count. */
  readonly keep?: readonly number[];
  /** Language of the marks; Dutch unless said otherwise. */
  readonly language?: Language;
};

/** A text without what was found in it, and what was taken out. */
export type Replaced = { readonly text: string; readonly replaced: readonly Finding[] };

/**
 * Puts the replacement of each finding in its place and leaves every other sign as it is. A
 * finding that must go cannot be kept, whatever `keep` says.
 *
 * @param findings of this very text, in order and without overlap (`findPersonalData`).
 */
export function replacePersonalData(
  text: string,
  findings: readonly Finding[],
  settings: ReplaceSettings = {},
): Replaced {
  const { keep = [], language = "nl" } = settings;
  const kept = new Set(keep);
  const replaced = findings.filter((finding, place) => !(kept.has(place) && mayKeep(finding)));
  let cleaned = "";
  let at = 0;
  for (const { from, until, replacement } of replaced) {
    cleaned += text.slice(at, from) + replacement[language];
    at = until;
  }
  return { text: cleaned + text.slice(at), replaced };
}
