import type { BulkWriter, Database, Scope, WriteRefusal } from "@nabij/db";
import type { CellProblem, RowProblem, Table } from "@nabij/interop";
import type { KnownParents } from "./known-parents.ts";

/** What storing rows needs: a writer in an open transaction, and what the run has seen so far. */
export type StoringRun = {
  readonly db: Database;
  readonly scope: Scope;
  readonly writer: BulkWriter;
  readonly parents: KnownParents;
  readonly newId: () => string;
  /** Numbers met in this run, for the kind of file being read. */
  readonly seen: Set<string>;
};

/** What became of a row that is right in itself. */
export type StoredAs = "new" | "changed" | "repeat";

/** The name under which a record that comes along with a row is remembered. */
export function alongKind(table: Table, kind: string): string {
  return `${table.kind}.${kind}`;
}

/** A problem of the number of a row, or of the whole row when it has none. */
export function aboutNumber(table: Table, problem: CellProblem): RowProblem {
  return { ...problem, column: table.number.at(-1)?.header ?? null };
}

/** What the database refused, as a problem of the row. */
export function asRowProblem(table: Table, { type }: WriteRefusal): RowProblem {
  if (type === "NotFound" && table.parent) {
    const { kind, column } = table.parent;
    return { code: `unknown-${kind}`, column: column.header };
  }
  return aboutNumber(table, { code: "same-number" });
}
