import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { allRecords, atOneMoment, countRecords, type Database, type Scope } from "@nabij/db";
import { fieldsOf, type RecordKind, recordKinds } from "@nabij/domain";
import {
  allFields,
  byteOrderMark,
  csvLines,
  notCarried,
  tableHeaders,
  tableKinds,
} from "@nabij/interop";
import { exportWords } from "../words/cli-words.ts";
import { type Shell, WrongUse } from "./command.ts";
import { importTableRows, parentsOf, type Rows, trajectoriesBesides } from "./export-csv-rows.ts";
import { fillFolder, type WriteFile } from "./export-folder.ts";
import { type ExportSource, recordExport, withExportSource } from "./export-recorded.ts";

const options = { out: { type: "string" }, organisation: { type: "string" } } as const;

/** Holds every kind with every field; the import reads none of it. */
export const notImportableFolder = "niet-importeerbaar";

/** Rows of the file with all fields that are written at a time. */
const batchSize = 1000;

/**
 * All that an organisation registered, as CSV files in a folder: the twelve that the import reads,
 * and beside them every kind with every field.
 */
export function exportCsv(args: readonly string[], shell: Shell): void {
  const { values } = parseArgs({ args: [...args], options, strict: true });
  const words = exportWords(shell.env.language);
  if (values.out === undefined || values.out === "") throw new WrongUse(words.needsFolder);
  const folder = resolve(values.out);
  withExportSource(values.organisation, shell, (source) => {
    fillFolder(folder, shell, (write) => {
      recordExport(source, "export.csv", shell);
      const { rows, kinds, periods } = atOneMoment(source.db, () => writeAll(source, write));
      const { name } = source.organisation;
      shell.print(words.csvWritten({ name, rows, files: tableKinds.length, folder }));
      shell.print(words.allFields(join(folder, notImportableFolder), kinds.length));
      const only = kinds.filter((kind) => notCarried(kind) === null);
      if (only.length > 0) shell.note(words.onlyThere(only));
      if (periods > 0) shell.note(words.periodsOnlyThere(periods));
    });
  });
}

function writeAll({ db, organisation }: ExportSource, write: WriteFile) {
  const scope = { organisationId: organisation.id, clientIds: null };
  const parents = parentsOf(db, scope);
  let rows = 0;
  for (const kind of tableKinds) {
    const batches = importTableRows(db, scope, kind, parents);
    const counted = tapped(batches, (batch) => {
      rows += batch.length;
    });
    write([`${kind}.csv`], asFile(tableHeaders(kind), counted));
  }
  const counts = countRecords(db, organisation.id);
  const kinds = recordKinds.filter((kind) => counts[kind] > 0);
  for (const kind of kinds) {
    write(
      [notImportableFolder, `${kind}.csv`],
      asFile(fieldsOf(kind), everyField(db, scope, kind)),
    );
  }
  return { rows, kinds, periods: trajectoriesBesides(db, scope, parents) };
}

function* asFile(headers: readonly string[], batches: Iterable<Rows>): Generator<string> {
  yield byteOrderMark + csvLines([headers]);
  for (const batch of batches) yield csvLines(batch);
}

function* tapped(batches: Iterable<Rows>, tap: (batch: Rows) => void): Generator<Rows> {
  for (const batch of batches) {
    tap(batch);
    yield batch;
  }
}

function* everyField(db: Database, scope: Scope, kind: RecordKind): Generator<Rows> {
  let batch: (readonly string[])[] = [];
  for (const record of allRecords(db, scope, kind)) {
    batch.push(allFields(kind, record));
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
