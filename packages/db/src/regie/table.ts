import type { RegieAssignment } from "@nabij/domain";
import { bool, index, int, plainDate, recordColumns, table, text } from "#columns";
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
    isAccountable: bool(),
    takenOverFromId: text(),
    acceptedOn: plainDate(),
    isOverloaded: bool(),
    caseload: int(),
  },
  (column) => [index("regie_assignment_trajectory").on(column.trajectoryId)],
);
