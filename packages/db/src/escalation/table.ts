import type { Escalation } from "@nabij/domain";
import { index, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const escalation = table(
  "escalation",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    table: text<Escalation["table"]>().notNull(),
    askedOn: plainDate().notNull(),
    answeredOn: plainDate(),
    question: text(),
    advice: text(),
    followUp: text(),
    meetsOn: plainDate(),
  },
  (column) => [index("escalation_trajectory").on(column.trajectoryId)],
);
