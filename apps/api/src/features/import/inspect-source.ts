import { err, ok, type Result } from "@nabij/domain";
import {
  type ColumnMapping,
  detectEncoding,
  type FileColumns,
  FileKind,
  fileColumns,
  type RecognisedFile,
  type RowProblem,
  recogniseFile,
  spreadsheetKind,
  WorkbookRefused,
} from "@nabij/interop";
import type { ImportSource } from "./import-source.ts";
import {
  type OpenWorkbook,
  oneWorkbookAtATime,
  type SourceTable,
  tablesIn,
} from "./source-tables.ts";

/** A table that is known for what it is, ready to be read row by row. */
export type InspectedTable = SourceTable & { readonly recognised: RecognisedFile };

/** A table, or a whole file, that cannot be read. */
export type RefusedTable = { readonly name: string; readonly problem: RowProblem };

const beginningBytes = 64 * 1024;

/**
 * Reads a file once to learn its encoding and its size and, from its header, its kind. A workbook
 * gives all its sheets that hold anything.
 */
export async function inspectSource(
  source: ImportSource,
  mappings: readonly ColumnMapping[],
  open: OpenWorkbook,
): Promise<readonly Result<InspectedTable, RefusedTable>[]> {
  const found: Result<InspectedTable, RefusedTable>[] = [];
  const facts = await detectEncoding(source.open());
  const isText = spreadsheetKind(facts.head) === null;
  const tables = await orRefused(source.name, () => tablesIn(source, facts, open));
  if (!tables.ok) return [tables];
  for (const table of tables.value) {
    const header = await orRefused(table.name, table.header);
    if (!header.ok) found.push(header);
    else if (isText || header.value.length > 0) {
      const recognised = recogniseFile(header.value, table.name, mappings);
      if (recognised.ok) found.push(ok({ ...table, recognised: recognised.value }));
      else found.push(err({ name: table.name, problem: recognised.error }));
    }
  }
  if (found.length > 0) return found;
  return [err({ name: source.name, problem: { code: "empty-workbook", column: null } })];
}

/** What the headers in a file say, from as little of it as possible; none when it is not read. */
export async function inspectColumns(source: ImportSource): Promise<readonly FileColumns[]> {
  const facts = await factsForHeader(source);
  const tables = await orRefused(source.name, () => tablesIn(source, facts, oneWorkbookAtATime()));
  if (!tables.ok) return [fileColumns([], source.name)];
  const files: FileColumns[] = [];
  for (const table of tables.value) {
    const header = await orRefused(table.name, table.header);
    files.push(fileColumns(header.ok ? header.value : [], table.name));
  }
  return files;
}

async function orRefused<T>(
  name: string,
  read: () => Promise<T>,
): Promise<Result<T, RefusedTable>> {
  try {
    return ok(await read());
  } catch (error) {
    if (!(error instanceof WorkbookRefused)) throw error;
    return err({ name, problem: { code: error.code, column: null } });
  }
}

/** A text tells its header in its first piece; a workbook ends with the list of what is in it. */
async function factsForHeader(source: ImportSource) {
  const facts = await detectEncoding(beginningOf(source));
  return spreadsheetKind(facts.head) === null ? facts : detectEncoding(source.open());
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
export function inOrderOfStoring(tables: readonly InspectedTable[]): readonly InspectedTable[] {
  const place = ({ recognised }: InspectedTable) => FileKind.options.indexOf(recognised.table.kind);
  return tables.toSorted((a, b) => place(a) - place(b));
}
