import {
  type AuditActor,
  beginTransaction,
  bulkWriter,
  type Database,
  recordAccess,
  type Scope,
  type Write,
} from "@nabij/db";
import {
  asRefusal,
  type ColumnMapping,
  type Language,
  QuoteNotClosed,
  readRow,
  WorkbookRefused,
} from "@nabij/interop";
import { type DraftReport, draftReport } from "./draft-report.ts";
import type { ImportProgress, ImportReport } from "./import-report.ts";
import type { ImportSource } from "./import-source.ts";
import { type InspectedTable, inOrderOfStoring, inspectSource } from "./inspect-source.ts";
import { knownParents } from "./known-parents.ts";
import { oneWorkbookAtATime } from "./source-tables.ts";
import { storeRow } from "./store-row.ts";
import type { StoringRun } from "./storing-run.ts";

export type ImportOptions = {
  /** A connection of its own: the transaction stays open while files are read. */
  readonly db: Database;
  readonly scope: Scope;
  readonly actor: AuditActor;
  /** What must be there before the first row, such as the organisation; undone with the rest. */
  readonly prepare?: readonly Write[];
  readonly sources: readonly ImportSource[];
  /** Store what is right although other rows are refused. */
  readonly acceptValid: boolean;
  /** Report what would happen and store nothing. */
  readonly dryRun: boolean;
  readonly mappings?: readonly ColumnMapping[];
  readonly language: Language;
  readonly now: Date;
  readonly newId: () => string;
  readonly onProgress?: (progress: ImportProgress) => void;
};

const rowsBetweenProgress = 500;

/**
 * Reads an export and stores all of it or nothing, in one transaction with its audit line
 * (signals-core, export). Memory grows with the numbers of rows and the refusals, not with the
 * size of the files. What was stored before is recognised, so a second run doubles nothing.
 */
export async function runImport(options: ImportOptions): Promise<ImportReport> {
  const { db, scope, actor, acceptValid, dryRun } = options;
  const draft = draftReport();
  const tables = await inspectAll(options, draft);
  const transaction = beginTransaction(db);
  try {
    for (const write of options.prepare ?? []) write.run(db);
    const writer = bulkWriter(db, scope);
    const parents = knownParents(db, scope);
    let run: StoringRun = { db, scope, writer, parents, newId: options.newId, seen: new Set() };
    for (const [at, table] of tables.entries()) {
      const { kind } = table.recognised.table;
      if (tables[at - 1]?.recognised.table.kind !== kind) run = { ...run, seen: new Set() };
      await importTable(options, run, table, draft);
    }
    const accepted = !dryRun && (acceptValid || draft.refusedRows() === 0);
    if (!accepted) return draft.report(false);
    transaction.commit(recordAccess(actor, "import.run", null, options.now));
    return draft.report(true);
  } finally {
    transaction.rollback();
  }
}

async function inspectAll(
  { sources, mappings = [], language }: ImportOptions,
  draft: DraftReport,
): Promise<readonly InspectedTable[]> {
  const tables: InspectedTable[] = [];
  const open = oneWorkbookAtATime();
  for (const source of sources) {
    for (const inspected of await inspectSource(source, mappings, open)) {
      if (inspected.ok) {
        tables.push(inspected.value);
        continue;
      }
      const { name, problem } = inspected.error;
      draft.of(name, null).refuse(asRefusal(name, 1, problem, language));
    }
  }
  return inOrderOfStoring(tables);
}

async function importTable(
  { language, onProgress }: ImportOptions,
  run: StoringRun,
  { name: file, recognised, totalBytes, rows }: InspectedTable,
  draft: DraftReport,
): Promise<void> {
  const told = draft.of(file, recognised.table.kind);
  told.ignore(recognised.unknownColumns);
  let [read, bytesRead, lastLine] = [-1, 0, 0];
  const tell = () => onProgress?.({ file, rows: Math.max(read, 0), bytesRead, totalBytes });
  try {
    for await (const { line, cells, unreadable } of rows((bytes) => (bytesRead = bytes))) {
      read += 1;
      lastLine = line;
      if (read === 0) continue;
      const row = readRow(recognised, cells, run.parents.find, unreadable);
      const stored = row.ok ? storeRow(run, recognised, row.value) : row;
      if (stored.ok) told.count(stored.value, line);
      else told.refuse(asRefusal(file, line, stored.error, language));
      if (read % rowsBetweenProgress === 0) tell();
    }
  } catch (error) {
    const { line, code } = whereItStops(error, lastLine);
    told.refuse(asRefusal(file, line, { code, column: null }, language));
  }
  tell();
}

/** What is wrong with the rest of a table, and from which line. */
function whereItStops(error: unknown, lastLine: number) {
  if (error instanceof QuoteNotClosed)
    return { line: error.line, code: "quote-not-closed" } as const;
  if (error instanceof WorkbookRefused) return { line: lastLine + 1, code: error.code };
  throw error;
}
