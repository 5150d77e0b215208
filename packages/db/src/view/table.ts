import type { ViewPage } from "@nabij/domain";
import { bool, id, index, instant, table, text } from "#columns";
import { organisation } from "../organisation/table.ts";
import { user } from "../user/table.ts";

/** Filters of a page kept under a name, for its owner or for everyone of the organisation. */
export const savedView = table(
  "saved_view",
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    ownerId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    page: text<ViewPage>().notNull(),
    name: text().notNull(),
    search: text().notNull(),
    shared: bool().notNull(),
    createdAt: instant().notNull(),
  },
  (column) => [index("saved_view_organisation").on(column.organisationId, column.page)],
);
