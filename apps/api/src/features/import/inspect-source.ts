import { err, ok, type Result } from "@nabij/domain";
import {
  type ColumnMapping,
  type Delimiter,
  decodeHead,
  detectDelimiter,
  detectEncoding,
  type Encoding,
  FileKind,
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

/** Reads a file once to learn its encoding, its size and, from its header, its kind. */
export async function inspectSource(
  source: ImportSource,
  mappings: readonly ColumnMapping[],
): Promise<Result<InspectedFile, RowProblem>> {
  const { encoding, head, totalBytes } = await detectEncoding(source.open());
  if (isZip(head)) return err({ code: "spreadsheet", column: null });
  const text = decodeHead(head, encoding);
  const delimiter = detectDelimiter(text);
  const recognised = recogniseFile(readHeader(text, delimiter), source.name, mappings);
  if (!recognised.ok) return recognised;
  return ok({ source, recognised: recognised.value, encoding, delimiter, totalBytes });
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
