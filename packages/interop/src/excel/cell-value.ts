import type { ReasonCode } from "../refusal/refusal.ts";
import { builtInFormat, type NumberFormat } from "./number-format.ts";
import { numberText } from "./number-text.ts";
import { plainText } from "./shared-texts.ts";
import { WorkbookRefused } from "./workbook-refused.ts";

/** A cell as it stands in the sheet. */
export type RawCell = {
  readonly type: string;
  readonly style: number;
  /** What is kept as its value; null when nothing is. */
  readonly value: string | null;
  readonly hasFormula: boolean;
};

/** What a workbook says once for all its cells. */
export type CellContext = {
  readonly texts: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly countsFrom1904: boolean;
};

/** A cell whose content cannot be known; `shown` is what the spreadsheet shows instead. */
export type UnreadableCell = { readonly shown: string; readonly code: ReasonCode };

/** A cell as text, the way a CSV file would hold it, or why it cannot be read. */
export function cellValue(
  { type, style, value, hasFormula }: RawCell,
  { texts, formats, countsFrom1904 }: CellContext,
): string | UnreadableCell {
  if (value === null) {
    return hasFormula ? { shown: "?", code: "formula-without-value" } : "";
  }
  switch (type) {
    case "s":
      return sharedText(texts, value);
    case "str":
    case "inlineStr":
      return plainText(value);
    case "b":
      return value === "1" || value === "true" ? "ja" : "nee";
    case "e":
      return { shown: value, code: "formula-error" };
    case "d":
      return value.replace(/Z$/, "");
    default:
      return numberValue(value, formats[style] ?? builtInFormat(0), countsFrom1904);
  }
}

function sharedText(texts: readonly string[], index: string): string {
  if (index.trim() === "") return "";
  const text = texts[Number(index)];
  if (text === undefined) throw new WorkbookRefused("broken-workbook");
  return text;
}

function numberValue(
  value: string,
  format: NumberFormat,
  countsFrom1904: boolean,
): string | UnreadableCell {
  if (value.trim() === "") return "";
  const number = Number(value);
  if (!Number.isFinite(number)) throw new WorkbookRefused("broken-workbook");
  const text = numberText(number, format, countsFrom1904);
  return text ?? { shown: "#", code: "rounded-number" };
}
