import type { Diagnosis } from "@nabij/domain";
import { bool, index, plainDate, recordColumns, table, text } from "#columns";
import { client } from "../client/table.ts";

export const diagnosis = table(
  "diagnosis",
  {
    ...recordColumns(),
    clientId: text()
      .notNull()
      .references(() => client.id),
    label: text().notNull(),
    status: text<NonNullable<Diagnosis["status"]>>(),
    source: text(),
    assessor: text(),
    date: plainDate(),
    reExaminedOn: plainDate(),
    changeReason: text(),
    sourceSaysOtherwise: bool(),
  },
  (column) => [index("diagnosis_client").on(column.clientId)],
);
