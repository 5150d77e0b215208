import { findImportedRow, type ImportedRow } from "@nabij/db";
import { err, ok, type Result } from "@nabij/domain";
import type { ReadRow, RecognisedFile, RowProblem } from "@nabij/interop";
import { changeRow } from "./change-row.ts";
import { contentKey, digestOf, mergedDigest } from "./content-digest.ts";
import { insertRow } from "./insert-row.ts";
import type { StoredAs, StoringRun } from "./storing-run.ts";

/** Kept instead of a digest where several rows follow the same earlier one: nothing is guessed. */
const several = "";

/**
 * Stores a row that has no number. Its whole content makes it a repeat; otherwise the columns that
 * say which row it is (`sameRow`) tell whether an earlier import brought it with other details, such
 * as a regie role that has ended since. Two such rows in one run are two records.
 */
export function storeUnnumberedRow(
  run: StoringRun,
  file: RecognisedFile,
  row: ReadRow,
): Result<StoredAs, RowProblem> {
  const { kind } = file.table;
  const key = contentKey(row.content);
  const same = sameKey(file, row);
  const known = findImportedRow(run.db, run.scope, kind, key);
  const earlier = findImportedRow(run.db, run.scope, sameKind(kind), same);
  const digest = digestOf(row.content, file.positions);
  const unique = earlier !== undefined && earlier.contentHash !== several;
  const isRepeat = !unique || mergedDigest(earlier.contentHash, digest) === earlier.contentHash;
  if (known !== undefined && isRepeat) {
    run.seen.add(same);
    return ok("repeat");
  }
  if (unique && !run.seen.has(same)) return follow(run, file, row, { earlier, key, digest });

  const id = run.newId();
  const refused = insertRow(run, file.table, row, key, id);
  if (refused) return err(refused);
  const contentHash = earlier === undefined ? digest : several;
  run.writer.importedRow({ kind, key, contentHash: digest, recordId: id });
  run.writer.importedRow({ kind: sameKind(kind), key: same, contentHash, recordId: id });
  run.seen.add(same);
  return ok("new");
}

type Following = {
  readonly earlier: ImportedRow;
  readonly key: string;
  readonly digest: string;
};

function follow(
  run: StoringRun,
  { table }: RecognisedFile,
  row: ReadRow,
  { earlier, key, digest }: Following,
): Result<StoredAs, RowProblem> {
  const changed = changeRow(run, table, row, { existing: earlier, digest, known: true });
  if (!changed.ok) return changed;
  const contentHash = mergedDigest(earlier.contentHash, digest);
  const { recordId } = earlier;
  run.writer.importedRow({ kind: table.kind, key, contentHash: digest, recordId });
  run.writer.importedRow({ ...earlier, contentHash });
  run.seen.add(earlier.key);
  return changed;
}

function sameKey({ table }: RecognisedFile, { values }: ReadRow): string {
  return contentKey(table.sameRow.map(({ field }) => JSON.stringify(values[field])));
}

function sameKind(kind: string): string {
  return `${kind}.same`;
}
