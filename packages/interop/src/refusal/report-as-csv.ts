import { harmless } from "../cell/harmless.ts";
import type { Language, Refusal } from "./refusal.ts";

const header: Readonly<Record<Language, readonly string[]>> = {
  nl: ["Bestand", "Regel", "Kolom", "Reden"],
  en: ["File", "Line", "Column", "Reason"],
};

/** One CSV cell: quoted when needed, and never a formula when a spreadsheet opens it. */
export function csvCell(value: string): string {
  const text = harmless(value);
  return /[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of cells as CSV text with semicolons, the way Dutch spreadsheets read it. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(";")}\r\n`).join("");
}

/** The refused rows with their reasons, to take along and repair. */
export function refusalsAsCsv(refused: readonly Refusal[], language: Language): string {
  const rows = refused.map(({ file, line, column, reason }) => [
    file,
    String(line),
    column ?? "",
    reason,
  ]);
  return csvText([header[language], ...rows]);
}
