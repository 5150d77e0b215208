import type { Goal } from "@nabij/domain";
import { index, json, plainDate, recordColumns, table, text } from "#columns";
import { reflectionSession } from "../reflection-session/table.ts";
import { trajectory } from "../trajectory/table.ts";

export const goal = table(
  "goal",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    number: text(),
    description: text().notNull(),
    domain: text<NonNullable<Goal["domain"]>>(),
    startDate: plainDate().notNull(),
    targetDate: plainDate(),
    measuredBy: text(),
    status: text<Goal["status"]>().notNull(),
    closedOn: plainDate(),
    measurements: json<Goal["measurements"]>().notNull(),
    reflectionSessionId: text().references(() => reflectionSession.id),
  },
  (column) => [index("goal_trajectory").on(column.trajectoryId)],
);
