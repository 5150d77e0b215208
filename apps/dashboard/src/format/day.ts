/** ISO days and months in words: `21 nov 2026`, `mei 2026`. `language` is nl or en. */
export function dayInWords(iso: string, language: string): string {
  const [year, month, day] = iso.split("-");
  return `${Number(day)} ${shortMonth(Number(month), language)} ${year}`;
}

/** A month (`2026-05` or any day in it) in words: `mei 2026`. */
export function monthInWords(iso: string, language: string): string {
  const [year, month] = iso.split("-");
  return `${shortMonth(Number(month), language)} ${year}`;
}

// Browsers disagree about dots and about "Sep" or "Sept", so the names stand here.
const months: Record<string, readonly string[]> = {
  nl: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

/** The short name of month 1 to 12. */
function shortMonth(month: number, language: string): string {
  return (months[language] ?? months.nl)?.[month - 1] ?? String(month);
}
