import type { RegieAssignment } from "@nabij/domain";
import { index, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const regieAssignment = table(
  "regie_assignment",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    regieRole: text<NonNullable<RegieAssignment["regieRole"]>>(),
    holder: text(),
    organisation: text(),
    mandate: text(),
    from: plainDate().notNull(),
    until: plainDate(),
    handover: text<NonNullable<RegieAssignment["handover"]>>(),
  },
  (column) => [index("regie_assignment_trajectory").on(column.trajectoryId)],
);
