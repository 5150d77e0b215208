import type { QualityCheck } from "@nabij/domain";
import { index, plainDate, recordColumns, table, text } from "#columns";
import { client } from "../client/table.ts";

export const qualityCheck = table(
  "quality_check",
  {
    ...recordColumns(),
    clientId: text()
      .notNull()
      .references(() => client.id),
    date: plainDate().notNull(),
    code: text<QualityCheck["code"]>().notNull(),
    status: text<NonNullable<QualityCheck["status"]>>(),
    evidence: text(),
  },
  (column) => [index("quality_check_client").on(column.clientId)],
);
