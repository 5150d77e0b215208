import { bool, index, json, plainDate, recordColumns, table, text } from "#columns";
import { organisation } from "../organisation/table.ts";
import { trajectory } from "../trajectory/table.ts";

export const reflectionSession = table(
  "reflection_session",
  {
    ...recordColumns(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    trajectoryId: text().references(() => trajectory.id),
    guide: text().notNull(),
    startedOn: plainDate().notNull(),
    closedOn: plainDate(),
    roles: json<string[]>().notNull(),
    clientPresent: bool(),
  },
  (column) => [
    index("reflection_session_trajectory").on(column.trajectoryId),
    index("reflection_session_started").on(column.organisationId, column.startedOn),
  ],
);
