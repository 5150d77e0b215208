import { primaryKey, table, text } from "#columns";
import { organisation } from "../organisation/table.ts";

/** Which row of which file became which record, so that reading a file twice changes nothing. */
export const importedRow = table(
  "imported_row",
  {
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    kind: text().notNull(),
    key: text().notNull(),
    contentHash: text().notNull(),
    recordId: text().notNull(),
  },
  (column) => [primaryKey({ columns: [column.organisationId, column.kind, column.key] })],
);
