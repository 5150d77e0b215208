import { index, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const crisis = table(
  "crisis",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    raisedOn: plainDate().notNull(),
    raisedAt: text(),
    what: text(),
    helpOn: plainDate(),
    helpAt: text(),
    helpBy: text(),
    endedOn: plainDate(),
  },
  (column) => [index("crisis_trajectory").on(column.trajectoryId)],
);
