import type { ClientVoice } from "@nabij/domain";
import { index, json, plainDate, recordColumns, table, text } from "#columns";
import { client } from "../client/table.ts";

export const clientVoice = table(
  "client_voice",
  {
    ...recordColumns(),
    clientId: text()
      .notNull()
      .references(() => client.id),
    date: plainDate().notNull(),
    how: text<NonNullable<ClientVoice["how"]>>(),
    question: text(),
    said: text().notNull(),
    sharedWith: json<ClientVoice["sharedWith"]>().notNull(),
  },
  (column) => [index("client_voice_client").on(column.clientId)],
);
