import type { Transition18 } from "@nabij/domain";
import { index, plainDate, recordColumns, table, text } from "#columns";
import { client } from "../client/table.ts";

export const transition18 = table(
  "transition_18",
  {
    ...recordColumns(),
    clientId: text()
      .notNull()
      .references(() => client.id),
    destination: text(),
    funder: text<NonNullable<Transition18["funder"]>>(),
    date: plainDate(),
    municipalityStance: text(),
  },
  (column) => [index("transition_18_client").on(column.clientId)],
);
