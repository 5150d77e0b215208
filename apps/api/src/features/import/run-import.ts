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
  decodeText,
  type Language,
  QuoteNotClosed,
  type Refusal,
  readRow,
  readRows,
} from "@nabij/interop";
import type { Counts, ImportProgress, ImportReport } from "./import-report.ts";
import type { ImportSource } from "./import-source.ts";
import { type InspectedFile, inOrderOfStoring, inspectSource } from "./inspect-source.ts";
import { knownParents } from "./known-parents.ts";
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

type Draft = {
  readonly valid: Counts;
  readonly changed: Counts;
  readonly refused: Refusal[];
  readonly repeats: { readonly file: string; readonly line: number }[];
  readonly unknownColumns: { readonly file: string; readonly column: string }[];
};

const rowsBetweenProgress = 500;

/**
 * Reads an export and stores all of it or nothing, in one transaction with its audit line
 * (signals-core, export). Memory grows with the numbers of rows and the refusals, not with the
 * size of the files. What was stored before is recognised, so a second run doubles nothing.
 */
export async function runImport(options: ImportOptions): Promise<ImportReport> {
  const { db, scope, actor, acceptValid, dryRun } = options;
  const draft: Draft = { valid: {}, changed: {}, refused: [], repeats: [], unknownColumns: [] };
  const files = await inspectAll(options, draft);
  const transaction = beginTransaction(db);
  try {
    for (const write of options.prepare ?? []) write.run(db);
    const writer = bulkWriter(db, scope);
    const parents = knownParents(db, scope);
    let run: StoringRun = { db, scope, writer, parents, newId: options.newId, seen: new Set() };
    for (const [at, file] of files.entries()) {
      const { kind } = file.recognised.table;
      if (files[at - 1]?.recognised.table.kind !== kind) run = { ...run, seen: new Set() };
      await importFile(options, run, file, draft);
    }
    const accepted = !dryRun && (acceptValid || draft.refused.length === 0);
    if (!accepted) return asReport(draft, false);
    transaction.commit(recordAccess(actor, "import.run", null, options.now));
    return asReport(draft, true);
  } finally {
    transaction.rollback();
  }
}

async function inspectAll(
  { sources, mappings = [], language }: ImportOptions,
  draft: Draft,
): Promise<readonly InspectedFile[]> {
  const files: InspectedFile[] = [];
  for (const source of sources) {
    const inspected = await inspectSource(source, mappings);
    if (!inspected.ok) {
      draft.refused.push(asRefusal(source.name, 1, inspected.error, language));
      continue;
    }
    files.push(inspected.value);
    for (const column of inspected.value.recognised.unknownColumns) {
      draft.unknownColumns.push({ file: source.name, column });
    }
  }
  return inOrderOfStoring(files);
}

async function importFile(
  { language, onProgress }: ImportOptions,
  run: StoringRun,
  { source, recognised, encoding, delimiter, totalBytes }: InspectedFile,
  draft: Draft,
): Promise<void> {
  const { kind } = recognised.table;
  const file = source.name;
  draft.valid[kind] ??= 0;
  const counter = countBytes(source.open());
  let rows = -1;
  const tell = () =>
    onProgress?.({ file, rows: Math.max(rows, 0), bytesRead: counter.bytesRead(), totalBytes });
  try {
    for await (const { line, cells } of readRows(decodeText(counter.chunks, encoding), delimiter)) {
      rows += 1;
      if (rows === 0) continue;
      const read = readRow(recognised, cells, run.parents.find);
      const stored = read.ok ? storeRow(run, recognised, read.value) : read;
      if (!stored.ok) draft.refused.push(asRefusal(file, line, stored.error, language));
      else if (stored.value === "repeat") draft.repeats.push({ file, line });
      else count(stored.value === "new" ? draft.valid : draft.changed, kind);
      if (rows % rowsBetweenProgress === 0) tell();
    }
  } catch (error) {
    if (!(error instanceof QuoteNotClosed)) throw error;
    const problem = { code: "quote-not-closed", column: null } as const;
    draft.refused.push(asRefusal(file, error.line, problem, language));
  }
  tell();
}

function count(counts: Counts, kind: keyof Counts): void {
  counts[kind] = (counts[kind] ?? 0) + 1;
}

function countBytes(source: AsyncIterable<Uint8Array>) {
  let bytesRead = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      bytesRead += chunk.length;
      yield chunk;
    }
  }
  return { chunks: chunks(), bytesRead: () => bytesRead };
}

function asReport(draft: Draft, accepted: boolean): ImportReport {
  const nothing = Object.fromEntries(Object.keys(draft.valid).map((kind) => [kind, 0]));
  return { accepted, stored: accepted ? draft.valid : nothing, ...draft };
}
