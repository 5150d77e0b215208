import type { RecordKind, RecordOf } from "@nabij/domain";
import type { Database } from "#connect";
import { type ImportedRow, storeImportedRow } from "../import/store.ts";
import { type FoundParents, storeRecord } from "../record/save-record.ts";
import type { Scope } from "../scope/scope.ts";
import { keepSignals } from "../signal/keep-signals.ts";
import { takeTouched } from "../signal/touched.ts";
import { attempt, type Write, type WriteRefusal } from "../write/write.ts";

type WriteOne = <K extends RecordKind>(kind: K, record: RecordOf<K>) => WriteRefusal | undefined;

/** Writes many rows fast inside a transaction that {@link beginTransaction} opened. */
export type BulkWriter = {
  /** Adds a record (version 1). */
  readonly insert: WriteOne;
  /** Replaces the version before that of the record. */
  readonly update: WriteOne;
  /** Remembers which record a row of a file became. */
  readonly importedRow: (row: ImportedRow) => void;
};

/**
 * A writer with the checks of `saveRecord` and without a transaction per row: tens of thousands of
 * rows a second. A refused row is not written; the caller decides whether the rest is kept.
 */
export function bulkWriter(db: Database, scope: Scope): BulkWriter {
  const found: FoundParents = new Set();
  const write = (kind: RecordKind, record: RecordOf<RecordKind>) => {
    if (!db.sqlite.inTransaction) throw new Error("a bulk writer needs an open transaction");
    return attempt(db, { about: kind, run: () => storeRecord(db, scope, kind, record, found) });
  };
  return { insert: write, update: write, importedRow: (row) => storeImportedRow(db, scope, row) };
}

/** A transaction that stays open until it is kept, with its audit line, or undone. */
export type OpenTransaction = {
  readonly commit: (line: Write) => void;
  readonly rollback: () => void;
};

/**
 * Opens a transaction across several calls. Only for a connection of its own, because whatever
 * else uses the connection meanwhile lands in it too; waiting between statements is then allowed.
 */
export function beginTransaction(db: Database): OpenTransaction {
  const { sqlite } = db;
  sqlite.exec("begin immediate");
  return {
    commit: (line) => {
      if (line.moment === undefined) throw new Error("a transaction needs an audit line");
      line.run(db);
      keepSignals(db, line.moment);
      sqlite.exec("commit");
      // Fresh figures about the tables, so that the next queries take the right index.
      sqlite.pragma("optimize");
    },
    rollback: () => {
      takeTouched(db);
      if (sqlite.inTransaction) sqlite.exec("rollback");
    },
  };
}
