import { and, eq, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { rowReader, statementOf } from "../connect/statement.ts";
import type { Scope } from "../scope/scope.ts";
import type { Write } from "../write/write.ts";
import { importedRow } from "./table.ts";

/** A row of a file that became a record: the kind of file, its key in it, and what it held. */
export type ImportedRow = {
  readonly kind: string;
  readonly key: string;
  readonly contentHash: string;
  readonly recordId: string;
};

/** Remembers which record a row of a file became. */
export function saveImportedRow(scope: Scope, row: ImportedRow): Write {
  return {
    about: "import",
    run: (db) => {
      storeImportedRow(db, scope, row);
      return undefined;
    },
  };
}

/** As {@link saveImportedRow}, at once, in whatever transaction is open. */
export function storeImportedRow(db: Database, { organisationId }: Scope, row: ImportedRow): void {
  const query = statementOf(db, "save imported row", (orm) =>
    orm
      .insert(importedRow)
      .values({
        organisationId: sql.placeholder("organisationId"),
        kind: sql.placeholder("kind"),
        key: sql.placeholder("key"),
        contentHash: sql.placeholder("contentHash"),
        recordId: sql.placeholder("recordId"),
      })
      .onConflictDoUpdate({
        target: [importedRow.organisationId, importedRow.kind, importedRow.key],
        set: {
          contentHash: sql`excluded.content_hash`,
          recordId: sql`excluded.record_id`,
        },
      }),
  );
  query.run({ ...row, organisationId });
}

/** What became of the row with this key of this kind of file, if it was read before. */
export function findImportedRow(
  db: Database,
  { organisationId }: Scope,
  kind: string,
  key: string,
): ImportedRow | undefined {
  const query = statementOf(db, "imported row", (orm) =>
    orm
      .select(columns)
      .from(importedRow)
      .where(
        and(
          eq(importedRow.organisationId, sql.placeholder("organisationId")),
          eq(importedRow.kind, sql.placeholder("kind")),
          eq(importedRow.key, sql.placeholder("key")),
        ),
      ),
  );
  const row = query.row({ organisationId, kind, key });
  return row === undefined ? undefined : readImportedRow(row);
}

const columns = {
  kind: importedRow.kind,
  key: importedRow.key,
  contentHash: importedRow.contentHash,
  recordId: importedRow.recordId,
};
const readImportedRow = rowReader<ImportedRow>(columns);
