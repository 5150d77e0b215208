import { newRecord } from "@nabij/domain";
import { type ReadRow, type RowProblem, recordsOfRow, type Table } from "@nabij/interop";
import { alongKind, asRowProblem, type StoringRun } from "./storing-run.ts";

/** Adds the records of a row, all or none of them; `id` is that of the first. */
export function insertRow(
  run: StoringRun,
  table: Table,
  row: ReadRow,
  key: string,
  id: string,
): RowProblem | undefined {
  const made = recordsOfRow(table, row, id).flatMap(({ kind, fields, says }, at) =>
    says ? [{ kind, record: newRecord(kind, fields, at === 0 ? id : run.newId()) }] : [],
  );
  for (const { record } of made) {
    if (!record.ok) return { code: "invalid", column: null };
  }
  for (const [at, { kind, record }] of made.entries()) {
    if (!record.ok) continue;
    const refused = run.writer.insert(kind, record.value);
    if (refused) return asRowProblem(table, refused);
    if (at === 0) continue;
    const recordId = record.value.id;
    run.writer.importedRow({ kind: alongKind(table, kind), key, contentHash: "", recordId });
  }
  return undefined;
}
