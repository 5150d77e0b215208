import type { Incident } from "@nabij/domain";
import { bool, index, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const incident = table(
  "incident",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    date: plainDate().notNull(),
    kind: text<Incident["kind"]>().notNull(),
    reported: bool(),
    note: text(),
    injury: bool(),
  },
  (column) => [index("incident_trajectory").on(column.trajectoryId)],
);
