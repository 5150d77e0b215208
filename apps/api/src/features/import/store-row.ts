import { findImportedRow, type ImportedRow } from "@nabij/db";
import { err, ok, Ratio, type Result, staffInRatio } from "@nabij/domain";
import type { ReadRow, RecognisedFile, RowProblem, Table } from "@nabij/interop";
import { changeRow } from "./change-row.ts";
import { digestOf, mergedDigest } from "./content-digest.ts";
import { insertRow } from "./insert-row.ts";
import { storeUnnumberedRow } from "./store-unnumbered-row.ts";
import { aboutNumber, type StoredAs, type StoringRun } from "./storing-run.ts";

/** Stores a row once: a row met before is a repeat, or a change when it came in an earlier run. */
export function storeRow(
  run: StoringRun,
  file: RecognisedFile,
  row: ReadRow,
): Result<StoredAs, RowProblem> {
  if (row.number === null) return storeUnnumberedRow(run, file, row);
  const { table, positions } = file;
  const key = row.number;
  const before = findImportedRow(run.db, run.scope, table.kind, key);
  const digest = digestOf(row.content, positions);
  const merged = before ? mergedDigest(before.contentHash, digest) : digest;
  if (before !== undefined && merged === before.contentHash) {
    return accepted(run, table, row, before.recordId, "repeat");
  }
  if (run.seen.has(key)) return err(aboutNumber(table, { code: "same-number" }));

  const existing = before ?? madeInTheApp(run, table, key);
  if (existing !== undefined) {
    const changed = changeRow(run, table, row, { existing, digest, known: before !== undefined });
    if (!changed.ok) return changed;
    run.writer.importedRow({ ...existing, contentHash: merged });
    return accepted(run, table, row, existing.recordId, changed.value);
  }
  const id = run.newId();
  const refused = insertRow(run, table, row, key, id);
  if (refused) return err(refused);
  run.writer.importedRow({ kind: table.kind, key, contentHash: digest, recordId: id });
  return accepted(run, table, row, id, "new");
}

function accepted(
  run: StoringRun,
  table: Table,
  { number, values }: ReadRow,
  id: string,
  as: StoredAs,
): Result<StoredAs, RowProblem> {
  if (number === null) return ok(as);
  run.seen.add(number);
  if (table.record === "client" || table.record === "trajectory") {
    const ratio = Ratio.safeParse(values.ratio);
    const staff = ratio.success ? staffInRatio(ratio.data) : null;
    run.parents.add(table.record, number, { id, staff });
  }
  return ok(as);
}

/** A client or trajectory that was entered by hand under the same number. */
function madeInTheApp(run: StoringRun, table: Table, key: string): ImportedRow | undefined {
  if (table.record !== "client" && table.record !== "trajectory") return undefined;
  const found = run.parents.find(table.record, key);
  return found && { kind: table.kind, key, contentHash: "", recordId: found.id };
}
