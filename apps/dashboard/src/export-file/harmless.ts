/** A text that a spreadsheet would run as a formula, with a sign before it that keeps it a text. */
export function harmless(text: string): string {
  return /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
