import { bool, id, index, table, text } from "#columns";

export const organisation = table("organisation", {
  id: id(),
  name: text().notNull(),
  fictional: bool().notNull(),
});

export const team = table(
  "team",
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    name: text().notNull(),
  },
  (column) => [index("team_organisation").on(column.organisationId)],
);
