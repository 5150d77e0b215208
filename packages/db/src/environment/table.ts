import type { Environment } from "@nabij/domain";
import { bool, index, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const environment = table(
  "environment",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    date: plainDate().notNull(),
    fitsClient: text<NonNullable<Environment["fitsClient"]>>(),
    quietRoom: bool(),
    sightBetweenRooms: bool(),
    lowStimulus: bool(),
    note: text(),
  },
  (column) => [index("environment_trajectory").on(column.trajectoryId)],
);
