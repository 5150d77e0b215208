import type { OpbouwStep } from "@nabij/domain";
import { bool, index, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const opbouwStep = table(
  "opbouw_step",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    what: text().notNull(),
    domain: text<NonNullable<OpbouwStep["domain"]>>(),
    from: plainDate().notNull(),
    until: plainDate(),
    result: text<NonNullable<OpbouwStep["result"]>>(),
    learned: text(),
    planB: text(),
    clientWants: bool(),
  },
  (column) => [index("opbouw_step_trajectory").on(column.trajectoryId)],
);
