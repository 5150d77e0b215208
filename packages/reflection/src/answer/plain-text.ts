/** The longest answer, in characters as a person counts them (reflection §5, row 25). */
export const longestAnswer = 5000;

/**
 * Text as said, without what a reader cannot see: control characters and marks that turn the
 * direction of writing around. Markup is left as it is; screens show it as text.
 */
export function plainText(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, "")
    .trim();
}

/** Length in code points, so that an emoji counts once. */
export function textLength(text: string): number {
  return [...text].length;
}
