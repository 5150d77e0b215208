import type { Experience } from "@nabij/domain";
import { index, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const experience = table(
  "experience",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    date: plainDate().notNull(),
    what: text().notNull(),
    initiative: text<NonNullable<Experience["initiative"]>>(),
    nearness: text<NonNullable<Experience["nearness"]>>(),
  },
  (column) => [index("experience_trajectory").on(column.trajectoryId)],
);
