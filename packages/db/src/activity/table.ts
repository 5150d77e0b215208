import type { Activity } from "@nabij/domain";
import { hours, index, plainDate, recordColumns, table, text } from "#columns";
import { client } from "../client/table.ts";

export const activity = table(
  "activity",
  {
    ...recordColumns(),
    clientId: text()
      .notNull()
      .references(() => client.id),
    kind: text<NonNullable<Activity["kind"]>>(),
    from: plainDate().notNull(),
    until: plainDate(),
    hoursPerWeek: hours(),
    description: text(),
  },
  (column) => [index("activity_client").on(column.clientId)],
);
