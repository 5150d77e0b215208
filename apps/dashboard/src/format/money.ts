/** Whole cents as euros: `€ 83,35` in Dutch, `€83.35` in English. */
export function euros(cents: number, language: string): string {
  return amount(cents, language, 2);
}

/** The same without cents, for amounts that were printed in whole euros. */
export function wholeEuros(cents: number, language: string): string {
  return amount(cents, language, 0);
}

function amount(cents: number, language: string, decimals: number): string {
  return new Intl.NumberFormat(language === "en" ? "en-GB" : "nl-NL", {
    style: "currency",
    currency: "EUR",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(cents / 100);
}
