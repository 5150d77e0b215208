import type { RegieAppointment } from "@nabij/domain";
import { bool, index, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const regieAppointment = table(
  "regie_appointment",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    function: text<RegieAppointment["function"]>().notNull(),
    holder: text(),
    organisation: text(),
    powers: text(),
    hasKnowledge: bool(),
    hasTime: bool(),
    hasPersistence: bool(),
    from: plainDate().notNull(),
    until: plainDate(),
  },
  (column) => [index("regie_appointment_trajectory").on(column.trajectoryId)],
);
