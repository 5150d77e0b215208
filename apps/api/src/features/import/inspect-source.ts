import { err, ok, type Result } from "@nabij/domain";
import {
  type ColumnMapping,
  type Delimiter,
  decodeHead,
  detectDelimiter,
  detectEncoding,
  type Encoding,
  type FileColumns,
  FileKind,
  fileColumns,
  type RecognisedFile,
  type RowProblem,
  readHeader,
  recogniseFile,
} from "@nabij/interop";
import type { ImportSource } from "./import-source.ts";

/** A file that is known for what it is, ready to be read row by row. */
export type InspectedFile = {
  readonly source: ImportSource;
  readonly recognised: RecognisedFile;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly totalBytes: number;
};

const beginningBytes = 64 * 1024;

/** Reads a file once to learn its encoding, its size and, from its header, its kind. */
export async function inspectSource(
  source: ImportSource,
  mappings: readonly ColumnMapping[],
): Promise<Result<InspectedFile, RowProblem>> {
  const { encoding, head, totalBytes } = await detectEncoding(source.open());
  if (isZip(head)) return err({ code: "spreadsheet", column: null });
  const { header, delimiter } = headerIn(head, encoding);
  const recognised = recogniseFile(header, source.name, mappings);
  if (!recognised.ok) return recognised;
  return ok({ source, recognised: recognised.value, encoding, delimiter, totalBytes });
}

/** What the header of a file says, from its beginning only; a workbook has no header to read. */
export async function inspectColumns(source: ImportSource): Promise<FileColumns> {
  const { encoding, head } = await detectEncoding(beginningOf(source));
  return fileColumns(isZip(head) ? [] : headerIn(head, encoding).header, source.name);
}

function headerIn(head: Uint8Array, encoding: Encoding) {
  const text = decodeHead(head, encoding);
  const delimiter = detectDelimiter(text);
  return { header: readHeader(text, delimiter), delimiter };
}

/** Whole lines, so that no character is cut in two and taken for another encoding. */
async function* beginningOf(source: ImportSource): AsyncGenerator<Uint8Array> {
  for await (const chunk of source.open()) {
    const end = chunk.lastIndexOf(0x0a, beginningBytes) + 1;
    yield chunk.length <= beginningBytes || end === 0 ? chunk : chunk.subarray(0, end);
    return;
  }
}

/** Clients, then trajectories, then what hangs on them: in whatever order they were given. */
export function inOrderOfStoring(files: readonly InspectedFile[]): readonly InspectedFile[] {
  const place = ({ recognised }: InspectedFile) => FileKind.options.indexOf(recognised.table.kind);
  return files.toSorted((a, b) => place(a) - place(b));
}

/** Excel workbooks are zip files. */
function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03;
}
