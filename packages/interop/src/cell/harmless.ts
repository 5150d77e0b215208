/** What a spreadsheet would run, also when apostrophes stand before it already. */
const formula = /^'*\s*[=+\-@\t\r]/;
const guarded = /^'+\s*[=+\-@\t\r]/;

/** A text that a spreadsheet would run as a formula, with one apostrophe more before it. */
export function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text as it was before {@link harmless}: every text comes back as it went. */
export function withoutGuard(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}
