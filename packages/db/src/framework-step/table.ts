import { bool, index, int, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const frameworkStep = table(
  "framework_step",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    step: int().notNull(),
    title: text().notNull(),
    owner: text(),
    dueOn: plainDate(),
    doneOn: plainDate(),
    evidence: text(),
    isOffPlan: bool(),
  },
  (column) => [index("framework_step_trajectory").on(column.trajectoryId)],
);
