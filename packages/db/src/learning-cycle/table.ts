import type { LearningCycle } from "@nabij/domain";
import { index, int, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const learningCycle = table(
  "learning_cycle",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    state: text<LearningCycle["state"]>().notNull(),
    round: int().notNull(),
    startedOn: plainDate().notNull(),
    stateSince: plainDate().notNull(),
    intake: text(),
    planA: text(),
    planB: text(),
    decidedTogetherOn: plainDate(),
    monitoring: text(),
    whatWorked: text(),
    whatDidNot: text(),
    adjustment: text(),
    endedOn: plainDate(),
  },
  (column) => [index("learning_cycle_trajectory").on(column.trajectoryId)],
);
