import type { Funding } from "@nabij/domain";
import { bool, index, int, plainDate, real, recordColumns, table, text } from "#columns";
import { trajectory } from "../trajectory/table.ts";

export const funding = table(
  "funding",
  {
    ...recordColumns(),
    trajectoryId: text()
      .notNull()
      .references(() => trajectory.id),
    scheme: text<Funding["scheme"]>().notNull(),
    from: plainDate().notNull(),
    until: plainDate(),
    renewalOn: plainDate(),
    amountEuro: int(),
    amountPer: text<NonNullable<Funding["amountPer"]>>(),
    amountYear: int(),
    onTopOfPackage: bool(),
    staffShare: real(),
    environmentShare: real(),
    contextShare: real(),
  },
  (column) => [index("funding_trajectory").on(column.trajectoryId)],
);
