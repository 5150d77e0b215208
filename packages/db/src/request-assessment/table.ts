import type { RequestAssessment } from "@nabij/domain";
import { index, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const requestAssessment = table(
  "request_assessment",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    date: plainDate().notNull(),
    qualityOfLife: text(),
    efficiency: text(),
    publicResponsibility: text(),
    conclusion: text<NonNullable<RequestAssessment["conclusion"]>>(),
    decidedBy: text(),
  },
  (column) => [index("request_assessment_trajectory").on(column.trajectoryId)],
);
