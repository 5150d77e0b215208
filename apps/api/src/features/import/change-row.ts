import { findImportedRow, findRecord, type ImportedRow } from "@nabij/db";
import { changeRecord, err, newRecord, ok, type Result } from "@nabij/domain";
import {
  type ReadRow,
  type RowProblem,
  type RowRecord,
  recordsOfRow,
  type Table,
} from "@nabij/interop";
import { changedColumns } from "./content-digest.ts";
import {
  aboutNumber,
  alongKind,
  asRowProblem,
  type StoredAs,
  type StoringRun,
} from "./storing-run.ts";

/** The row as it is known, its digest now, and whether an earlier import knew it. */
type Before = {
  readonly existing: ImportedRow;
  readonly digest: string;
  readonly known: boolean;
};

/**
 * Brings a stored row up to date. Only fields whose column says something else than last time are
 * written, so that what was edited in the app elsewhere stays. A record that was removed in the app
 * stays removed.
 */
export function changeRow(
  run: StoringRun,
  table: Table,
  row: ReadRow,
  { existing, digest, known }: Before,
): Result<StoredAs, RowProblem> {
  const { recordId, key } = existing;
  const columns = changedColumns(known ? existing.contentHash : null, digest);
  const changed = new Set(columns.flatMap((at) => table.columns[at]?.field ?? []));
  const current = findRecord(run.db, run.scope, table.record, recordId);
  if (current === undefined) return ok("repeat");
  const { parent } = table;
  const owner = parent && Reflect.get(current, parent.column.field);
  if (parent && owner !== row.parent?.id) {
    return err({ code: "other-owner", column: parent.column.header });
  }
  const [main, ...along] = recordsOfRow(table, row, recordId);
  const problem =
    (main && update(run, table, main, recordId, changed)) ??
    along.map((record) => updateAlong(run, table, record, key, changed)).find(Boolean);
  return problem ? err(problem) : ok("changed");
}

function update(
  run: StoringRun,
  table: Table,
  { kind, fields }: RowRecord,
  id: string,
  changed: ReadonlySet<string>,
): RowProblem | undefined {
  const current = findRecord(run.db, run.scope, kind, id);
  const changes = Object.entries(fields).filter(([field]) => changed.has(field));
  if (current === undefined || changes.length === 0) return undefined;
  const next = changeRecord(kind, current, Object.fromEntries(changes), current.version);
  if (!next.ok) {
    const backwards = next.error.type === "EndBeforeStart";
    return aboutNumber(table, { code: backwards ? "end-before-start" : "invalid" });
  }
  const refused = run.writer.update(kind, next.value);
  return refused && asRowProblem(table, refused);
}

/** Intensity and funding follow the period of their trajectory; an emptied cell takes nothing away. */
function updateAlong(
  run: StoringRun,
  table: Table,
  record: RowRecord,
  key: string,
  changed: ReadonlySet<string>,
): RowProblem | undefined {
  const remembered = alongKind(table, record.kind);
  const before = findImportedRow(run.db, run.scope, remembered, key);
  if (before !== undefined) {
    const said = Object.entries(record.fields).filter(
      ([field, value]) => field === "until" || value !== null,
    );
    const also = new Set(changed);
    if (changed.has("startDate")) also.add("from");
    if (changed.has("endDate")) also.add("until");
    const fields = Object.fromEntries(said);
    return update(run, table, { ...record, fields }, before.recordId, also);
  }
  const isNew = table.columns.some(({ of, field }) => of === record.kind && changed.has(field));
  if (!record.says || !isNew) return undefined;
  const made = newRecord(record.kind, record.fields, run.newId());
  if (!made.ok) return aboutNumber(table, { code: "invalid" });
  const refused = run.writer.insert(record.kind, made.value);
  if (refused) return asRowProblem(table, refused);
  run.writer.importedRow({ kind: remembered, key, contentHash: "", recordId: made.value.id });
  return undefined;
}
