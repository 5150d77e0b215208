import type { Agreement } from "@nabij/domain";
import { index, plainDate, recordColumns, table, text } from "#columns";
import { reflectionSession } from "../reflection-session/table.ts";
import { trajectory } from "../trajectory/table.ts";

export const agreement = table(
  "agreement",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    what: text().notNull(),
    who: text(),
    madeOn: plainDate().notNull(),
    dueOn: plainDate(),
    signOfSuccess: text(),
    clientView: text(),
    reviewOn: plainDate(),
    status: text<Agreement["status"]>().notNull(),
    reflectionSessionId: text().references(() => reflectionSession.id),
    kind: text<NonNullable<Agreement["kind"]>>(),
  },
  (column) => [index("agreement_trajectory").on(column.trajectoryId)],
);
