/**
 * Reads a number as people write it: `12`, `7,5`, `7.5`, `1.250`, `1.250,50`, `-3`.
 * A comma is a decimal mark; a full stop groups thousands only when exactly three digits follow
 * and a comma or another group shows it, or it stands before three digits ("1.250").
 * Empty gives `null`; unreadable gives `undefined`.
 */
export function parseNumber(text: string): number | null | undefined {
  const compact = text.replace(/[\s\u00a0€]/g, "");
  if (compact === "") return null;
  if (!/^[-−]?\d+(\.\d+)*(,\d+)?$/.test(compact)) return undefined;
  const signed = compact.replace("−", "-");
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(signed);
  if (!grouped && (signed.match(/\./g)?.length ?? 0) > 1) return undefined;
  if (!grouped && signed.includes(".") && signed.includes(",")) return undefined;
  const plain = (grouped ? signed.replaceAll(".", "") : signed).replace(",", ".");
  return Number(plain);
}

/** Writes a number the way `parseNumber` reads it in `locale`, without grouping. */
export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 }).format(
    value,
  );
}
