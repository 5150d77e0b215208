import papaparse from "papaparse";
import { harmless } from "../cell/harmless.ts";

/** What a file begins with, so that a spreadsheet reads it as UTF-8; the import takes it off. */
export const byteOrderMark = "\uFEFF";

/**
 * Rows of cells as lines of a CSV file: quotes and line endings of RFC 4180, with the semicolon of
 * Dutch spreadsheets, and nothing in it that a spreadsheet would run.
 */
export function csvLines(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const cells = rows.map((row) => row.map(harmless));
  return `${papaparse.unparse(cells, { delimiter: ";", newline: "\r\n" })}\r\n`;
}
