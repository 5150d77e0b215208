import { hours, int, notRemoved, recordColumns, table, text, uniqueIndex } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const deliveredHours = table(
  "delivered_hours",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    year: int().notNull(),
    week: int().notNull(),
    plannedHours: hours().notNull(),
    deliveredHours: hours().notNull(),
    guardHours: hours(),
  },
  (column) => [
    uniqueIndex("delivered_hours_week")
      .on(column.trajectoryId, column.year, column.week)
      .where(notRemoved(column)),
  ],
);
