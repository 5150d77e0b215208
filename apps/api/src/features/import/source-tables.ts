import {
  type ByteSource,
  decodeHead,
  decodeText,
  detectDelimiter,
  type FileFacts,
  oldOfficeRefusal,
  openWorkbook,
  readHeader,
  readRows,
  type Sheet,
  spreadsheetKind,
  type TableRow,
} from "@nabij/interop";
import type { ImportSource } from "./import-source.ts";

/** One table to import: a CSV file, or a sheet of a workbook. */
export type SourceTable = {
  /** The name of the file, or `workbook/sheet`: as it stands in the report. */
  readonly name: string;
  readonly totalBytes: number;
  /** Empty when nothing stands in the table. */
  readonly header: () => Promise<readonly string[]>;
  /** All rows with something in them, the header first; `onBytes` hears how much has been read. */
  readonly rows: (onBytes?: (bytes: number) => void) => AsyncIterable<TableRow>;
};

/** Opens a workbook, or gives the one that was opened last. */
export type OpenWorkbook = (bytes: ByteSource, of: ImportSource) => Promise<readonly Sheet[]>;

/** The texts of a workbook are in memory while it is open, so no two of them are. */
export function oneWorkbookAtATime(): OpenWorkbook {
  let last: { readonly of: ImportSource; readonly sheets: readonly Sheet[] } | null = null;
  return async (bytes, of) => {
    if (last?.of === of) return last.sheets;
    last = null;
    last = { of, sheets: await openWorkbook(bytes) };
    return last.sheets;
  };
}

/**
 * The tables in a file, from what one look at it told: its sheets when it is a workbook, else the
 * file itself. Throws `WorkbookRefused`.
 */
export async function tablesIn(
  source: ImportSource,
  facts: FileFacts,
  open: OpenWorkbook,
): Promise<readonly SourceTable[]> {
  const kind = spreadsheetKind(facts.head);
  if (kind === "old-office") throw await oldOfficeRefusal(source.open());
  if (kind === null) return [textTable(source, facts)];
  const bytes: ByteSource = { totalBytes: facts.totalBytes, open: (range) => source.open(range) };
  const sheets = await open(bytes, source);
  return sheets.map(({ name, totalBytes }, at) => {
    async function* rows(onBytes?: (bytes: number) => void) {
      const sheet = (await open(bytes, source))[at];
      if (sheet !== undefined) yield* sheet.rows(onBytes);
    }
    const header = () => firstCells(rows());
    return { name: `${source.name}/${name}`, totalBytes, header, rows };
  });
}

function textTable(source: ImportSource, { encoding, head, totalBytes }: FileFacts): SourceTable {
  const text = decodeHead(head, encoding);
  const delimiter = detectDelimiter(text);
  return {
    name: source.name,
    totalBytes,
    header: async () => readHeader(text, delimiter),
    rows: (onBytes) => readRows(decodeText(counted(source.open(), onBytes), encoding), delimiter),
  };
}

async function firstCells(rows: AsyncIterable<TableRow>): Promise<readonly string[]> {
  for await (const { cells } of rows) return cells;
  return [];
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    onBytes?.(bytes);
    yield chunk;
  }
}
