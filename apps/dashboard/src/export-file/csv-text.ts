import { harmless } from "./harmless.ts";

/** Opens a file as UTF-8 in a Dutch spreadsheet. */
const byteOrderMark = "\uFEFF";

/**
 * Rows of cells as a CSV file the way Dutch spreadsheets read it: semicolons, CRLF and a
 * byte-order mark. A text that a spreadsheet would run as a formula is made harmless.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = rows.map((cells) => cells.map(csvCell).join(";"));
  return `${byteOrderMark}${lines.join("\r\n")}\r\n`;
}

/** One cell: quoted when needed, and never a formula. */
function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  const text = harmless(value);
  return /[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
