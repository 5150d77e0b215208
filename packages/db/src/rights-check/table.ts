import type { RightsCheck } from "@nabij/domain";
import { bool, index, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const rightsCheck = table(
  "rights_check",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    date: plainDate().notNull(),
    education: text<NonNullable<RightsCheck["education"]>>(),
    safety: text<NonNullable<RightsCheck["safety"]>>(),
    perspective: text<NonNullable<RightsCheck["perspective"]>>(),
    ownSay: text<NonNullable<RightsCheck["ownSay"]>>(),
    contactWithFamily: text<NonNullable<RightsCheck["contactWithFamily"]>>(),
    staffInformed: bool(),
    note: text(),
  },
  (column) => [index("rights_check_trajectory").on(column.trajectoryId)],
);
