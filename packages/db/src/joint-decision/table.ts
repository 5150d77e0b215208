import { index, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const jointDecision = table(
  "joint_decision",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    date: plainDate().notNull(),
    question: text().notNull(),
    practical: text(),
    pedagogical: text(),
    psychological: text(),
    legal: text(),
    careEthical: text(),
    decision: text(),
    decidedBy: text(),
  },
  (column) => [index("joint_decision_trajectory").on(column.trajectoryId)],
);
