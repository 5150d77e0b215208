import type { Intensity } from "@nabij/domain";
import { bool, hours, index, int, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const intensity = table(
  "intensity",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    from: plainDate().notNull(),
    until: plainDate(),
    hoursPerDay: hours(),
    dayPart: text<NonNullable<Intensity["dayPart"]>>(),
    ratio: text<NonNullable<Intensity["ratio"]>>(),
    exclusivelyRostered: bool(),
    carers: int(),
    isMeantToStay: bool(),
  },
  (column) => [index("intensity_trajectory").on(column.trajectoryId)],
);
