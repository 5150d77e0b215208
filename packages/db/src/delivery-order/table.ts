import { bool, hours, index, plainDate, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const deliveryOrder = table(
  "delivery_order",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    orderVersion: text(),
    provider: text(),
    from: plainDate().notNull(),
    until: plainDate(),
    hoursPerWeek: hours(),
    agreements: text(),
    opbouwAdvice: text(),
    clientAgrees: bool(),
  },
  (column) => [index("delivery_order_trajectory").on(column.trajectoryId)],
);
