import type { TableRow } from "../row/table-row.ts";
import type { CellContext } from "./cell-value.ts";
import { limits } from "./limits.ts";
import { sharedTexts } from "./shared-texts.ts";
import { sheetRows } from "./sheet-rows.ts";
import { numberFormats, workbookPart } from "./workbook-parts.ts";
import { type ByteSource, zipParts } from "./zip-parts.ts";

/** One sheet of a workbook. */
export type Sheet = {
  readonly name: string;
  /** Its size when unpacked; `rows` says how much of it has been read. */
  readonly totalBytes: number;
  /** Its rows with something in them, as often as one likes. Throws `WorkbookRefused`. */
  readonly rows: (onBytes?: (bytes: number) => void) => AsyncGenerator<TableRow>;
};

/**
 * The sheets of an Excel workbook (.xlsx), in their order. Of the workbook only its texts and its
 * styles are kept in memory; rows are read while they are asked for. Throws `WorkbookRefused`.
 */
export async function openWorkbook(source: ByteSource): Promise<readonly Sheet[]> {
  const zip = await zipParts(source);
  const { sheets, countsFrom1904, texts, styles } = await workbookPart(zip);
  const context: CellContext = {
    countsFrom1904,
    texts: texts === undefined ? [] : await sharedTexts(zip.read(texts, limits.textBytes)),
    formats: styles === undefined ? [] : await numberFormats(zip.read(styles, limits.partBytes)),
  };
  return sheets.map(({ name, part }) => ({
    name,
    totalBytes: zip.unpackedBytes(part),
    rows: (onBytes) => sheetRows(zip.read(part, limits.sheetBytes), context, onBytes),
  }));
}
