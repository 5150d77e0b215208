import { json, primaryKey, table, text } from "#columns";
import { organisation } from "../organisation/table.ts";

/** A choice of an organisation, such as a threshold, under its name. */
export const setting = table(
  "setting",
  {
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    name: text().notNull(),
    value: json<unknown>(),
  },
  (column) => [primaryKey({ columns: [column.organisationId, column.name] })],
);
