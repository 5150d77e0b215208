import type { CareAdvice } from "@nabij/domain";
import { index, json, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const careAdvice = table(
  "care_advice",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    date: plainDate().notNull(),
    members: json<CareAdvice["members"]>().notNull(),
    whatIsNeeded: text(),
    howToStepDown: text(),
    followUp: text(),
  },
  (column) => [index("care_advice_trajectory").on(column.trajectoryId)],
);
