/** A number in the writing of the language: `1.240` in Dutch, `1,240` in English. */
export function numberInWords(value: number, language: string): string {
  return new Intl.NumberFormat(language === "en" ? "en-GB" : "nl-NL", {
    maximumFractionDigits: 2,
  }).format(value);
}
